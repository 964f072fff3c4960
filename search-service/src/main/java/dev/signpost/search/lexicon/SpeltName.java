package dev.signpost.search.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A name as abbreviations read it: letters of one in order, the first of a word before others of it
 * (after Schwartz and Hearst 2003, turned round: here the long form is known).
 *
 * @param words without numbers
 * @param numbers Roman ones at the end included
 * @param initials bit by letter of the alphabet
 */
record SpeltName(List<String> words, List<Integer> numbers, int initials) {
  static final int NO_NUMBER = -1;

  /** Of two words of weight left out, or four letters from inside words. */
  static final double FARTHEST = 2.1;

  private static final double WORD_LEFT_OUT = 0.9;
  private static final double SMALL_WORD_LEFT_OUT = 0.15;
  private static final double LETTER_INSIDE = 0.5;
  private static final double NUMBER_ADDED = 1;
  private static final double NUMBER_LEFT_OUT = 0.5;
  private static final double NEVER = 9;

  private static final Pattern WORD = Pattern.compile("[a-z]+|\\d{1,6}");
  private static final Set<String> SMALL =
      Set.of(
          "a",
          "an",
          "and",
          "of",
          "the",
          "with",
          "in",
          "on",
          "to",
          "for",
          "due",
          "by",
          "or",
          "s",
          "type",
          "syndrome",
          "disease",
          "disorder");
  private static final Map<String, Integer> ROMAN =
      Map.ofEntries(
          Map.entry("i", 1),
          Map.entry("ii", 2),
          Map.entry("iii", 3),
          Map.entry("iv", 4),
          Map.entry("v", 5),
          Map.entry("vi", 6),
          Map.entry("vii", 7),
          Map.entry("viii", 8),
          Map.entry("ix", 9),
          Map.entry("x", 10),
          Map.entry("xi", 11),
          Map.entry("xii", 12));

  SpeltName {
    words = List.copyOf(words);
    numbers = List.copyOf(numbers);
  }

  static SpeltName of(String name) {
    List<String> all =
        WORD.matcher(name.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    List<String> words = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    int initials = 0;
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      Integer roman = i > 0 && i >= all.size() - 2 ? ROMAN.get(word) : null;
      if (Character.isDigit(word.charAt(0))) {
        numbers.add(Integer.valueOf(word));
      } else if (roman != null) {
        numbers.add(roman);
      } else {
        words.add(word);
        initials |= 1 << (word.charAt(0) - 'a');
      }
    }
    return new SpeltName(words, numbers, initials);
  }

  /** How far it is from an abbreviation; above {@link #FARTHEST} it is none of it. */
  double distance(String letters, int number) {
    char first = letters.charAt(0);
    if (first < 'a' || first > 'z' || (initials & (1 << (first - 'a'))) == 0) {
      return NEVER;
    }
    double apart = ofNumbers(number);
    return apart > FARTHEST ? NEVER : apart + ofLetters(letters);
  }

  private double ofNumbers(int number) {
    if (number == NO_NUMBER) {
      return numbers.isEmpty() ? 0 : NUMBER_LEFT_OUT;
    }
    if (numbers.isEmpty()) {
      return NUMBER_ADDED;
    }
    return numbers.contains(number) ? 0 : NEVER;
  }

  /** Least sum over all ways to take the letters, word by word. */
  private double ofLetters(String letters) {
    double[] least = new double[letters.length() + 1];
    Arrays.fill(least, NEVER);
    least[0] = 0;
    for (String word : words) {
      double[] next = new double[least.length];
      Arrays.fill(next, NEVER);
      double skipped = SMALL.contains(word) ? SMALL_WORD_LEFT_OUT : WORD_LEFT_OUT;
      for (int taken = 0; taken < least.length; taken++) {
        if (least[taken] < NEVER) {
          next[taken] = Math.min(next[taken], least[taken] + skipped);
          take(word, letters, taken, least[taken], next);
        }
      }
      least = next;
    }
    return least[letters.length()];
  }

  /** Takes the first letter of the word, and as many inside it as follow. */
  private static void take(String word, String letters, int taken, double sum, double[] next) {
    int at = 0;
    double cost = sum;
    for (int letter = taken; letter < letters.length(); letter++) {
      at =
          letter == taken
              ? (word.charAt(0) == letters.charAt(letter) ? 0 : -1)
              : word.indexOf(letters.charAt(letter), at + 1);
      if (at < 0) {
        return;
      }
      cost += letter == taken ? 0 : LETTER_INSIDE;
      next[letter + 1] = Math.min(next[letter + 1], cost);
    }
  }
}
