package dev.signpost.language.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Folds plurals, in the scope set out in this package's description: only word ends that leave no
 * doubt, exceptions as data, nothing but noun plurals.
 */
final class Inflection {
  private static final int SHORTEST = 4;

  private final Vocabulary.Writer irregular = new Vocabulary.Writer();
  private final Map<Integer, String> singulars = new HashMap<>();

  Inflection() {
    Set<String> kept =
        DataFile.words(Inflection.class, "no-plurals.txt").stream().collect(Collectors.toSet());
    kept.forEach(word -> singulars.put(irregular.intern(word), word));
    for (var row : DataFile.rows(Inflection.class, "plurals.tsv")) {
      singulars.put(irregular.intern(row.get(0)), row.get(1));
    }
  }

  /** Makes the word singular; whether that changed it. */
  boolean fold(Word word) {
    if (word.length < 2 || !couldBePlural(word)) {
      return false;
    }
    int listed = irregular.view().find(word);
    if (listed != Vocabulary.UNKNOWN) {
      String singular = singulars.getOrDefault(listed, "");
      boolean same = singular.contentEquals(word.toString());
      word.replaceEnd(word.length, singular);
      return !same;
    }
    if (word.length < SHORTEST || hasDigit(word)) {
      return false;
    }
    return word.last(1) == 's' ? foldS(word) : foldAe(word);
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
      word.length--;
      return true;
    }
    if (word.endsWith("ies") && word.length > SHORTEST) {
      word.replaceEnd(3, "y");
    } else if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("shes")) {
      word.length -= 2;
    } else if (word.endsWith("ches") && !word.endsWith("aches")) {
      word.length -= 2;
    } else if (word.endsWith("oses") && word.length > 6) {
      word.replaceEnd(2, "is");
    } else {
      word.length--;
    }
    return true;
  }

  /** "vertebrae", "bursae". */
  private static boolean foldAe(Word word) {
    if (word.length > SHORTEST && word.endsWith("ae")) {
      word.length--;
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
