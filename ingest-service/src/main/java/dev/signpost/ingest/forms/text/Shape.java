package dev.signpost.ingest.forms.text;

import dev.signpost.ingest.forms.outline.Keys;

/** What the look of a line says about it. */
final class Shape {
  private static final int LONGEST_HEADING = 120;
  private static final int MOST_WORDS = 16;
  private static final int MOST_WORDS_OF_CARD = 20;
  private static final int LONGEST_SMALL_WORD = 4;

  private Shape() {}

  /** Whether a line may be a heading: short, and no sentence. */
  static boolean isHeadingLike(String line) {
    if (line.isEmpty() || line.length() > LONGEST_HEADING) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return ".,;:!\u2026".indexOf(last) < 0 && !line.contains(". ") && words(line) <= MOST_WORDS;
  }

  /** Whether a line may be the title of a card, with what the card says below it. */
  static boolean isCardTitle(String line, String below) {
    return line.length() <= 2 * LONGEST_HEADING
        && words(line) <= MOST_WORDS_OF_CARD
        && below.length() > line.length()
        && !isHeadingLike(below)
        && !line.endsWith(":")
        && (isHeadingLike(line) || isOneSentence(line));
  }

  /** Whether its longer words are written with capitals, as sentences are not. */
  static boolean isTitleCase(String line) {
    int capital = 0;
    int small = 0;
    for (String word : line.split(" ", -1)) {
      if (word.length() > LONGEST_SMALL_WORD) {
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return capital >= 3 && small == 0;
  }

  static boolean isQuestion(String line) {
    return line.endsWith("?") && line.length() <= 2 * LONGEST_HEADING;
  }

  private static boolean isOneSentence(String line) {
    return line.endsWith(".") && line.indexOf(". ") < 0;
  }

  private static int words(String line) {
    int words = Keys.words(line);
    return words == 0 ? MOST_WORDS_OF_CARD + 1 : words;
  }
}
