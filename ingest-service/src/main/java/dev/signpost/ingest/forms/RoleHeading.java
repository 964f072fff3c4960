package dev.signpost.ingest.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A heading and the role it names in braces at its end: {@code Common causes {causes}}. */
record RoleHeading(String text, @Nullable String role) {
  private static final Pattern ROLE = Pattern.compile("(.*?)\\s*\\{([A-Za-z][A-Za-z-]*)}\\s*");

  static RoleHeading of(String heading) {
    Matcher matcher = ROLE.matcher(heading);
    return matcher.matches()
        ? new RoleHeading(matcher.group(1), matcher.group(2))
        : new RoleHeading(heading, null);
  }
}
