package dev.signpost.benchmarks.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How relevant judges found pages for one question.
 *
 * @param of grade by page, from 0; a page without one counts as 0
 */
record Grades(Map<String, Integer> of) {
  private static final int RELEVANT = 2;

  Grades {
    of = Map.copyOf(of);
  }

  /** Whether any page is relevant, so that the question says something of a ranking. */
  boolean usable() {
    return of.values().stream().anyMatch(grade -> grade >= RELEVANT);
  }

  /**
   * Normalised discounted cumulative gain with grades as gains, as trec_eval has it (Järvelin and
   * Kekäläinen 2002); 0 to 1.
   */
  double ndcg(List<String> ranked, int depth) {
    double found = gain(ranked.stream().map(page -> of.getOrDefault(page, 0)).toList(), depth);
    List<Integer> best = of.values().stream().sorted((a, b) -> b - a).toList();
    return found / gain(best, depth);
  }

  private static double gain(Collection<Integer> grades, int depth) {
    double gain = 0;
    int rank = 1;
    for (int grade : grades) {
      if (rank > depth) {
        break;
      }
      gain += grade / (Math.log(rank + 1.0) / Math.log(2));
      rank++;
    }
    return gain;
  }
}
