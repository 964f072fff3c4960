package dev.signpost.ingest.forms;

/**
 * Where drafts end that no person and no content system writes: parsers would take long over them,
 * or much memory.
 */
final class Complexity {
  private static final int MOST_LINES = 50_000;
  private static final int MOST_TAGS = 50_000;
  private static final int MOST_MARKS = 50_000;

  private Complexity() {}

  /** Whether plain text has too many lines. */
  static boolean isTooMuchText(String text) {
    return count(text, "\n\r") > MOST_LINES;
  }

  /** Whether Markdown has too many lines, or too many of the signs it gives a meaning. */
  static boolean isTooMuchMarkdown(String markdown) {
    return isTooMuchText(markdown) || count(markdown, "[*_`<&") > MOST_MARKS;
  }

  /** Whether HTML has too many tags. */
  static boolean isTooMuchHtml(String html) {
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      char next = i + 1 < html.length() ? html.charAt(i + 1) : ' ';
      tags += next == '/' || Character.isLetter(next) ? 1 : 0;
    }
    return tags > MOST_TAGS;
  }

  private static int count(String text, String signs) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += signs.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }
}
