package dev.signpost.ingest.forms.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Roles that a page gives its parts itself: {@code data-role} on a heading or what it heads. */
final class Roles {
  private static final Pattern ROLE = Pattern.compile("[A-Za-z][A-Za-z-]{0,39}");

  private Roles() {}

  static @Nullable String of(Element heading) {
    String own = heading.attr("data-role");
    Element parent = heading.parent();
    String role =
        own.isEmpty() && parent != null && heading.elementSiblingIndex() == 0
            ? parent.attr("data-role")
            : own;
    return ROLE.matcher(role).matches() ? role : null;
  }
}
