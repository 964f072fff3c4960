package dev.signpost.ingest.quality.text;

/** What characters are, by a table where it matters: most text is ASCII. */
final class Characters {
  private static final byte MARK = 0;
  private static final byte WORD = 1;
  private static final byte BLANK = 2;
  private static final byte[] ASCII = new byte[0x80];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] =
          Character.isLetterOrDigit(c)
              ? WORD
              : c == '\n' ? MARK : c <= ' ' || c == 0x7f ? BLANK : MARK;
    }
  }

  private Characters() {}

  /** A letter or digit. */
  static boolean isWord(char c) {
    return c < 0x80 ? ASCII[c] == WORD : Character.isLetterOrDigit(c);
  }

  /** White space that does not end a line. */
  static boolean isBlank(char c) {
    return c < 0x80 ? ASCII[c] == BLANK : c == '\u00a0' || Character.isWhitespace(c);
  }

  static boolean isUpper(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  static boolean isLower(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }
}
