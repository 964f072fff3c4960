package dev.signpost.search.highlight;

import java.util.List;

/**
 * A place of a hit with the words that were looked for.
 *
 * @param text as it stands in the page, unmarked
 * @param ranges start and end of each marked word in the text, in UTF-16 units
 * @param html the text escaped for HTML, with {@code <mark>} around the words
 */
public record Highlight(String field, String text, List<List<Integer>> ranges, String html) {
  private static final String MARK = "<mark>";
  private static final String END_MARK = "</mark>";

  public Highlight {
    ranges = List.copyOf(ranges);
  }

  /**
   * Writes the HTML.
   *
   * @param ranges in their order, none in another
   */
  static Highlight of(String field, String text, List<List<Integer>> ranges) {
    StringBuilder html = new StringBuilder(text.length() + 64);
    int done = 0;
    for (List<Integer> range : ranges) {
      escape(text, done, range.get(0), html);
      html.append(MARK);
      escape(text, range.get(0), range.get(1), html);
      html.append(END_MARK);
      done = range.get(1);
    }
    escape(text, done, text.length(), html);
    return new Highlight(field, text, ranges, html.toString());
  }

  private static void escape(String text, int from, int to, StringBuilder html) {
    for (int i = from; i < to; i++) {
      escape(text.charAt(i), html);
    }
  }

  private static void escape(char unit, StringBuilder html) {
    switch (unit) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.append(unit);
    }
  }
}
