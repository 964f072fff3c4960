package dev.signpost.link.concepts;

import dev.signpost.language.text.Normaliser;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a page's names with their weights: a term frequency that saturates, tempered by
 * length, as in BM25 (Robertson and Zaragoza 2009), each name that holds the word counted once and
 * the title as several.
 */
final class NameWords {
  /** More words than names need; those of the title come first. */
  private static final int MOST = 24;

  private static final Set<String> GRADES_AND_SIDES =
      Set.of(
          "left",
          "right",
          "bilateral",
          "mild",
          "moderate",
          "severe",
          "small",
          "large",
          "acute",
          "evidence");

  private static final int TITLE_COUNTS_AS = 4;
  private static final double SATURATION = 1.2;
  private static final double LENGTH_PART = 0.75;
  private static final double USUAL_LENGTH = 16;
  private static final double SCALE = 1.6;

  private NameWords() {}

  /**
   * The words of all names, those of the title first.
   *
   * @param names may hold the title again
   * @param sentences whether they are sentences of reports, in which grades, sides and sizes go
   *     with anything
   */
  static List<NameWord> of(String title, List<String> names, boolean sentences) {
    Set<String> titleWords = words(title, sentences);
    Map<String, Integer> counts = new LinkedHashMap<>();
    titleWords.forEach(word -> counts.put(word, TITLE_COUNTS_AS));
    names.forEach(
        name -> words(name, sentences).forEach(word -> counts.merge(word, 1, Integer::sum)));
    int length = counts.values().stream().mapToInt(Integer::intValue).sum();
    int share = titleWords.isEmpty() ? 0 : Math.max(1, 100 / titleWords.size());
    return counts.entrySet().stream()
        .limit(MOST)
        .map(word ->
            new NameWord(
                word.getKey(),
                percent(weight(word.getValue(), length)),
                titleWords.contains(word.getKey()) ? share : 0))
        .toList();
  }

  private static Set<String> words(String name, boolean sentence) {
    Set<String> words = new LinkedHashSet<>(Normaliser.words(name));
    words.removeIf(FunctionWords::contain);
    if (sentence) {
      words.removeAll(GRADES_AND_SIDES);
      words.removeIf(word -> word.chars().allMatch(Character::isDigit));
    }
    return words;
  }

  private static double weight(int count, int length) {
    double norm = SATURATION * (1 - LENGTH_PART + LENGTH_PART * length / USUAL_LENGTH);
    return Math.min(1, SCALE * count / (count + norm));
  }

  private static int percent(double share) {
    return (int) Math.round(100 * share);
  }
}
