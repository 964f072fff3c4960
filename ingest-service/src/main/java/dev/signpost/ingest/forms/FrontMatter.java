package dev.signpost.ingest.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file taken apart.
 *
 * @param yaml between the {@code ---} lines; null where the file does not start with one
 * @param body what follows
 */
record FrontMatter(@Nullable String yaml, String body) {
  private static final Pattern OPENING = Pattern.compile("\\A\\s*---[ \\t]*\\R");
  private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$\\R?");

  /** Null if the front matter is opened but never closed. */
  static @Nullable FrontMatter split(String text) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.find()) {
      return new FrontMatter(null, text);
    }
    Matcher closing = CLOSING.matcher(text);
    if (!closing.find(opening.end())) {
      return null;
    }
    return new FrontMatter(
        text.substring(opening.end(), closing.start()), text.substring(closing.end()));
  }
}
