package dev.signpost.ingest.forms.encoding;

import java.util.Set;

/** Characters nobody sees, which split words for search and hide text from editors. */
final class Invisible {
  /** Scripts from here on use joiners to write; in Latin, Greek and Cyrillic they are debris. */
  private static final int JOINING_SCRIPTS = 0x0590;

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int OBJECT_REPLACEMENT = 0xFFFC;

  /** As in the Stream-Safe Text Format (UAX #15); longer runs take long to bring in order. */
  private static final int MOST_MARKS = 30;

  private Invisible() {}

  /** The text without them; control characters are told of, they are a sign of broken programs. */
  static String remove(String text, Set<Blemish> found) {
    StringBuilder kept = new StringBuilder(text.length());
    int before = ' ';
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isLineEnd(c)) {
        boolean pair = c == '\r' && i < text.length() && text.charAt(i) == '\n';
        kept.append(pair ? "" : "\n");
      } else if (isControl(c)) {
        found.add(Blemish.CONTROL);
      } else if (!isHidden(c, before)) {
        marks = isMark(c) ? marks + 1 : 0;
        if (marks <= MOST_MARKS) {
          kept.appendCodePoint(c);
          before = c;
        } else {
          found.add(Blemish.PILED);
        }
      }
    }
    return kept.toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x2028 || c == 0x2029;
  }

  /** The upper control characters stay for now: they may be letters of windows-1252. */
  private static boolean isControl(int c) {
    return (c < ' ' && c != '\t') || c == 0x7F || (c & 0xFFFE) == 0xFFFE || isNonCharacter(c);
  }

  private static boolean isNonCharacter(int c) {
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xD800 && c <= 0xDFFF);
  }

  private static boolean isHidden(int c, int before) {
    if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
      return before < JOINING_SCRIPTS;
    }
    return c == OBJECT_REPLACEMENT || Character.getType(c) == Character.FORMAT;
  }
}
