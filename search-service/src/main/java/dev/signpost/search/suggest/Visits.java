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
  private static final int RANKED = 100;
  private static final long RANKED_FOR_NANOS = 1_000_000_000;

  private final Map<PageId, Integer> counts = new ConcurrentHashMap<>();
  private final AtomicInteger since = new AtomicInteger();
  private volatile Ranked ranked = new Ranked(List.of(), System.nanoTime() - RANKED_FOR_NANOS);

  private record Ranked(List<PageId> pages, long at) {}

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

  /** The pages most often looked at, a hundred at most, as of a second ago or later. */
  List<PageId> most(int limit) {
    Ranked last = ranked;
    if (System.nanoTime() - last.at() >= RANKED_FOR_NANOS) {
      last = new Ranked(rank(), System.nanoTime());
      ranked = last;
    }
    return last.pages().stream().limit(limit).toList();
  }

  private List<PageId> rank() {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<PageId, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(RANKED)
        .map(Map.Entry::getKey)
        .toList();
  }
}
