package dev.signpost.benchmarks.links;

import dev.signpost.ingest.contract.PageId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How well lists agree with a {@link Gold}, over the pages it judges.
 *
 * @param ndcg nDCG@10, every partner worth the same (Järvelin and Kekäläinen 2002)
 * @param success share of pages with a partner among the first ten
 * @param recallOtherTitle share of a page's partners with another title among the first ten, mean
 *     over pages that have such; NaN if none has
 */
record Judgement(double ndcg, double success, double recallOtherTitle) {
  private static final int AT = 10;

  static Judgement of(Gold gold, Function<PageId, List<PageId>> lists) {
    double ndcg = 0;
    double success = 0;
    double recall = 0;
    for (var judged : gold.partners().entrySet()) {
      List<PageId> list = lists.apply(judged.getKey());
      List<PageId> first = list.subList(0, Math.min(AT, list.size()));
      Set<PageId> partners = judged.getValue();
      ndcg += gain(first, partners) / ideal(partners.size());
      success += first.stream().anyMatch(partners::contains) ? 1 : 0;
      Set<PageId> other = gold.otherTitle().getOrDefault(judged.getKey(), Set.of());
      if (!other.isEmpty()) {
        recall += (double) first.stream().filter(other::contains).count() / other.size();
      }
    }
    int pages = gold.partners().size();
    return new Judgement(ndcg / pages, success / pages, recall / gold.otherTitle().size());
  }

  private static double gain(List<PageId> list, Set<PageId> partners) {
    double gain = 0;
    for (int i = 0; i < list.size(); i++) {
      gain += partners.contains(list.get(i)) ? discount(i) : 0;
    }
    return gain;
  }

  private static double ideal(int partners) {
    double gain = 0;
    for (int i = 0; i < Math.min(AT, partners); i++) {
      gain += discount(i);
    }
    return gain;
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 2.0);
  }
}
