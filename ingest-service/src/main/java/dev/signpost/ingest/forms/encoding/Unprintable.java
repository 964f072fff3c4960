package dev.signpost.ingest.forms.encoding;

/** Tells text from what only came by the name of text. */
final class Unprintable {
  private static final int STRAY = 4;
  private static final int ONE_IN = 100;

  private Unprintable() {}

  /** The first control character if there are more than stray ones; -1 if it passes for text. */
  static long firstIfMany(String text) {
    long first = -1;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isUnprintable(text.charAt(i))) {
        first = first < 0 ? i : first;
        count++;
      }
    }
    return count > STRAY + text.length() / ONE_IN ? first : -1;
  }

  private static boolean isUnprintable(char c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B';
  }
}
