package dev.signpost.search.spelling;

/**
 * How many slips of the hand lie between two words: a letter left out, put in, changed, or swapped
 * with the next (optimal string alignment; Damerau 1964).
 */
final class Slips {
  private final String one;
  private final String other;
  private int[] beforeLast;
  private int[] last;
  private int[] row;

  private Slips(String one, String other) {
    this.one = one;
    this.other = other;
    beforeLast = new int[other.length() + 1];
    last = new int[other.length() + 1];
    row = new int[other.length() + 1];
  }

  /** The number, or one more than the limit if it is above. */
  static int between(String one, String other, int limit) {
    return Math.abs(one.length() - other.length()) > limit
        ? limit + 1
        : new Slips(one, other).upTo(limit);
  }

  /** Whether words with these letters are surely further apart than the limit. */
  static boolean apart(long letters, long others, int limit) {
    return Long.bitCount(letters ^ others) > 2 * limit;
  }

  /** Which letters a word has, as bits. No slip adds or takes away more than two of them. */
  static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i); // of the shift, the lowest six bits count
    }
    return letters;
  }

  private int upTo(int limit) {
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      if (fill(i) > limit) {
        return limit + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return Math.min(last[other.length()], limit + 1);
  }

  /** The row of the first i letters; returns its least number. */
  private int fill(int i) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= other.length(); j++) {
      int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
      int cost = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + changed);
      if (swapped(i, j)) {
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }

  private boolean swapped(int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
