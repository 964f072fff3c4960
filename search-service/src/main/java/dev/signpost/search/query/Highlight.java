package dev.signpost.search.query;

import java.util.ArrayList;
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

  /** Reads a piece marked by {@link Highlighting}'s characters. */
  static Highlight read(String field, String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    StringBuilder html = new StringBuilder(marked.length() + 64);
    List<List<Integer>> ranges = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char unit = marked.charAt(i);
      if (unit == Highlighting.OPEN) {
        if (open < 0) {
          open = text.length();
          html.append(MARK);
        }
      } else if (unit == Highlighting.CLOSE) {
        if (open >= 0) {
          ranges.add(List.of(open, text.length()));
          open = -1;
          html.append(END_MARK);
        }
      } else {
        text.append(unit);
        escape(unit, html);
      }
    }
    if (open >= 0) {
      ranges.add(List.of(open, text.length()));
      html.append(END_MARK);
    }
    return new Highlight(field, text.toString(), ranges, html.toString());
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
