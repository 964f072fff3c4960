package dev.signpost.link.concepts;

/** Tells sentences apart by a number, so that one that stands on many pages is known again. */
final class Sentence {
  private static final String ENDS = ".!?\n";

  private Sentence() {}

  /**
   * A number for the sentence around a place, the same for the same letters and digits in any case.
   */
  static int at(String text, int place) {
    int start = place;
    while (start > 0 && !ends(text, start - 1)) {
      start--;
    }
    int hash = 1;
    for (int i = start; i < text.length() && (i < place || !ends(text, i)); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = 31 * hash + Character.toLowerCase(c);
      }
    }
    return hash;
  }

  /** A full stop within a number or a word ends nothing. */
  private static boolean ends(String text, int at) {
    return ENDS.indexOf(text.charAt(at)) >= 0
        && (text.charAt(at) == '\n'
            || at + 1 == text.length()
            || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
