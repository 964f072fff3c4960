package dev.signpost.language.text;

import java.util.List;

/**
 * Folds plurals, in the scope set out in this package's description: only word ends that leave no
 * doubt, exceptions as data, nothing but noun plurals.
 */
final class Inflection {
  private static final int SHORTEST = 4;

  private final WordMap listed = new WordMap();

  Inflection() {
    for (String word : DataFile.words(Inflection.class, "no-plurals.txt")) {
      listed.put(word, word);
    }
    for (List<String> row : DataFile.rows(Inflection.class, "plurals.tsv")) {
      listed.put(row.get(0), row.get(1));
    }
  }

  /** Makes the word singular; whether that changed it. */
  boolean fold(Word word) {
    if (word.length < 2 || !couldBePlural(word)) {
      return false;
    }
    if (listed.contains(word)) {
      return listed.replace(word);
    }
    if (word.length < SHORTEST || hasDigit(word)) {
      return false;
    }
    boolean folded = word.last(1) == 's' ? foldS(word) : foldAe(word);
    if (folded && listed.contains(word)) {
      listed.replace(word);
    }
    return folded;
  }

  private static boolean couldBePlural(Word word) {
    char last = word.last(1);
    return last == 's'
        || last == 'e'
        || last == 'a'
        || last == 'i'
        || last == 'n'
        || last == 't'
        || last == 'h';
  }

  private static boolean foldS(Word word) {
    char before = word.last(2);
    if (before == 's' || before == 'u' || before == 'i') {
      return false;
    }
    if (before != 'e') {
      word.dropEnd(1);
      return true;
    }
    if (word.endsWith("ies") && word.length > SHORTEST) {
      word.replaceEnd(3, "y");
    } else if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("shes")) {
      word.dropEnd(2);
    } else if (word.endsWith("ches") && !word.endsWith("aches")) {
      word.dropEnd(2);
    } else if (word.endsWith("oes") && word.length > SHORTEST) {
      word.dropEnd(2);
    } else if (word.endsWith("oses") && word.length > 6) {
      word.replaceEnd(2, "is");
    } else {
      word.dropEnd(1);
    }
    return true;
  }

  /** "vertebrae", "bursae". */
  private static boolean foldAe(Word word) {
    if (word.length > SHORTEST && word.endsWith("ae")) {
      word.dropEnd(1);
      return true;
    }
    return false;
  }

  private static boolean hasDigit(Word word) {
    for (int i = 0; i < word.length; i++) {
      if (word.chars[i] < 'a') {
        return true;
      }
    }
    return false;
  }
}
