package dev.signpost.search.suggest;

import dev.signpost.ingest.contract.PageId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often pages were asked for by their address, which is what becomes of a suggestion that was
 * taken. Pages and numbers only, of nobody in particular, in memory; never what was typed. Older
 * visits fade: whenever there were many, all counts are halved.
 */
public final class Visits {
  private static final int MANY = 20_000;

  private final Map<PageId, Integer> counts = new ConcurrentHashMap<>();
  private final AtomicInteger since = new AtomicInteger();

  /** Somebody looked at a page that is there. */
  public void count(PageId page) {
    counts.merge(page, 1, Integer::sum);
    if (since.incrementAndGet() == MANY) {
      since.set(0);
      counts.replaceAll((known, count) -> count / 2);
      counts.values().removeIf(count -> count == 0);
    }
  }

  int of(PageId page) {
    return counts.getOrDefault(page, 0);
  }

  /** The pages most often looked at. */
  List<PageId> most(int limit) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<PageId, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
