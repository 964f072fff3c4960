package dev.signpost.ingest.forms.text;

/** White space and other things nobody sees at the edges of a line. */
final class Edges {
  private Edges() {}

  static String strip(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && isEmpty(line.charAt(from))) {
      from++;
    }
    while (to > from && isEmpty(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to);
  }

  private static boolean isEmpty(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }
}
