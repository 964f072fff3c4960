package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.quality.site.MarkedPage;
import dev.signpost.ingest.quality.site.SiteView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the ledgers of this instance decided a moment ago, which the view of the site may not show
 * yet: an import links its pages to each other, and may hold one twice. The last thousand.
 */
final class RecentPages {
  private static final int KEPT = 1_000;

  private final Map<PageId, Decided> pages = new HashMap<>();
  private final Map<Long, Set<PageId>> byMark = new HashMap<>();
  private final Deque<PageId> order = new ArrayDeque<>();

  /** Empty where the page was withdrawn. */
  private record Decided(Optional<MarkedPage> page, long[] marks) {}

  synchronized void published(MarkedPage page) {
    decided(page.page().id(), new Decided(Optional.of(page), page.marks()));
  }

  synchronized void withdrawn(PageId id) {
    decided(id, new Decided(Optional.empty(), new long[0]));
  }

  /** The marks of a page, if it was published a moment ago. */
  synchronized Optional<long[]> marks(PageId id) {
    return Optional.ofNullable(pages.get(id))
        .filter(found -> found.page().isPresent())
        .map(Decided::marks);
  }

  /** The site with what is recent. */
  SiteView over(SiteView older) {
    return new Merged(this, older);
  }

  private void decided(PageId id, Decided now) {
    forget(id);
    pages.put(id, now);
    order.addLast(id);
    for (long mark : now.marks()) {
      byMark.computeIfAbsent(mark, none -> new LinkedHashSet<>(1)).add(id);
    }
    while (order.size() > KEPT) {
      forget(order.getFirst());
    }
  }

  private void forget(PageId id) {
    Decided old = pages.remove(id);
    if (old == null) {
      return;
    }
    order.remove(id);
    for (long mark : old.marks()) {
      byMark.computeIfPresent(mark, (any, ids) -> ids.remove(id) && ids.isEmpty() ? null : ids);
    }
  }

  private synchronized Optional<Decided> find(PageId id) {
    return Optional.ofNullable(pages.get(id));
  }

  private synchronized boolean knows(PageId id) {
    return pages.containsKey(id);
  }

  private synchronized List<PageId> bearing(long mark) {
    return List.copyOf(byMark.getOrDefault(mark, Set.of()));
  }

  private record Merged(RecentPages recent, SiteView older) implements SiteView {
    @Override
    public Standing standing(PageId id) {
      return recent
          .find(id)
          .map(found -> found.page().isPresent() ? Standing.PUBLISHED : Standing.WITHDRAWN)
          .orElseGet(() -> older.standing(id));
    }

    @Override
    public Optional<Page> page(PageId id) {
      return recent
          .find(id)
          .map(found -> found.page().map(MarkedPage::page))
          .orElseGet(() -> older.page(id));
    }

    @Override
    public List<PageId> bearing(long mark) {
      List<PageId> now = recent.bearing(mark);
      List<PageId> before = older.bearing(mark);
      return before.isEmpty()
          ? now
          : Stream.concat(now.stream(), before.stream().filter(id -> !recent.knows(id))).toList();
    }
  }
}
