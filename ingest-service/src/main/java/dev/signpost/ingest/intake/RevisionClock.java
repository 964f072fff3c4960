package dev.signpost.ingest.intake;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.Draft;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Revisions for publishers that have none: a hybrid logical clock. Milliseconds shifted by ten bits
 * of counter, never twice the same, and always above what is known of the page.
 */
final class RevisionClock {
  private static final int COUNTER_BITS = 10;
  private static final int REMEMBERED = 1_000;

  private final Clock clock;
  private final AtomicLong last = new AtomicLong();

  /** Pages whose publishers use revisions beyond the clock's, and what they were given last. */
  private final Map<PageId, Long> ahead = new ConcurrentHashMap<>();

  RevisionClock(Clock clock) {
    this.clock = clock;
  }

  /** A revision for the page that is known to be at this one; 0 if it is not known at all. */
  long next(PageId page, long known) {
    long now = clock.millis() << COUNTER_BITS;
    long ticked = last.updateAndGet(before -> Math.max(before + 1, now));
    if (known < ticked && !ahead.containsKey(page)) {
      return ticked;
    }
    if (ahead.size() >= REMEMBERED) {
      ahead.clear();
    }
    return ahead.merge(
        page,
        Math.min(Math.max(known + 1, ticked), Draft.MAX_REVISION),
        (given, wanted) -> Math.min(Math.max(given + 1, wanted), Draft.MAX_REVISION));
  }
}
