package dev.signpost.ingest.quality.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that are not empty. */
public final class Lines {
  private static final String BULLETS = "-*\u2022\u2013\u25aa\u25cf\u00b7|>";
  private static final int SHORT = 60;

  private Lines() {}

  /** One of them, by the places of its first character and behind its last. */
  public record Line(String text, int start, int end) {
    /** Whether it may be part of a list: by a bullet or number, or short and not closed. */
    public boolean mayBeItem() {
      return BULLETS.indexOf(text.charAt(0)) >= 0
          || isNumbered()
          || (text.length() <= SHORT && !isClosed());
    }

    /** Whether it ends as sentences do. */
    public boolean isClosed() {
      int last = text.length() - 1;
      while (last > 0 && "\"')\u201d\u2019]".indexOf(text.charAt(last)) >= 0) {
        last--;
      }
      return ".?!".indexOf(text.charAt(last)) >= 0;
    }

    private boolean isNumbered() {
      int mark = 0;
      while (mark < text.length() && mark < 3 && Character.isLetterOrDigit(text.charAt(mark))) {
        mark++;
      }
      return mark > 0 && mark < text.length() && ".)".indexOf(text.charAt(mark)) >= 0;
    }
  }

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int next = newline < 0 ? text.length() : newline;
      int end = next;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        lines.add(new Line(text.substring(start, end), start, end));
      }
      start = next + 1;
    }
    return lines;
  }
}
