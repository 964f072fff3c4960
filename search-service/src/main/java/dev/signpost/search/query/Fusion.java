package dev.signpost.search.query;

import dev.signpost.ingest.contract.PageId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two ranked lists made one: each page is worth the sum of the reciprocals of its ranks, a constant
 * added (reciprocal rank fusion; Cormack, Clarke and Büttcher 2009).
 *
 * @param worth of the best pages of both lists, the best first; empty where there is nothing to
 *     join
 */
record Fusion(Map<PageId, Double> worth) {
  static final Fusion NONE = new Fusion(Map.of());

  /** Each of them is a clause of the query. Behind them pages follow by words. */
  private static final int BEST = 50;

  private static final double SCALE = 100;

  static Fusion of(List<PageId> byWords, List<PageId> byMeaning, double constant) {
    if (byMeaning.isEmpty()) {
      return NONE;
    }
    Map<PageId, Double> worth = new LinkedHashMap<>();
    add(byWords, constant, worth);
    add(byMeaning, constant, worth);
    Map<PageId, Double> ordered = new LinkedHashMap<>();
    worth.entrySet().stream()
        .sorted(
            Map.Entry.<PageId, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(BEST)
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return new Fusion(ordered);
  }

  boolean isEmpty() {
    return worth.isEmpty();
  }

  private static void add(List<PageId> ranked, double constant, Map<PageId, Double> worth) {
    for (int i = 0; i < ranked.size(); i++) {
      worth.merge(ranked.get(i), SCALE / (constant + i + 1), Double::sum);
    }
  }
}
