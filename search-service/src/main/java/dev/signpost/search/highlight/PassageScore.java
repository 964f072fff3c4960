package dev.signpost.search.highlight;

import dev.signpost.search.highlight.EnglishText.Word;
import dev.signpost.search.highlight.Passages.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a passage says of a question: BM25 with passages in place of documents, so that the rarer
 * words of the text count for more, and passages near its beginning for a little more (Lucene's
 * {@code PassageScorer}, with its constants).
 */
final class PassageScore {
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final double PIVOT = 87;

  private final int length;
  private final Map<String, Integer> frequency = new HashMap<>();

  /**
   * @param length of the whole text
   * @param words marked in it
   */
  PassageScore(int length, List<Word> words) {
    this.length = length;
    words.forEach(word -> frequency.merge(word.term(), 1, Integer::sum));
  }

  /**
   * The score.
   *
   * @param before how much text stands before the passage
   */
  double of(Passage passage, int before) {
    Map<String, Integer> within = new HashMap<>();
    passage.words().forEach(word -> within.merge(word.term(), 1, Integer::sum));
    double norm = K1 * (1 - B + B * (passage.end() - passage.start()) / PIVOT);
    double score = 0;
    for (Map.Entry<String, Integer> each : within.entrySet()) {
      score += each.getValue() / (each.getValue() + norm) * weight(each.getKey());
    }
    return score * (1 + 1 / Math.log(PIVOT + before));
  }

  private double weight(String term) {
    double passages = 1 + length / PIVOT;
    return (K1 + 1) * Math.log(1 + (passages + 0.5) / (frequency.getOrDefault(term, 0) + 0.5));
  }
}
