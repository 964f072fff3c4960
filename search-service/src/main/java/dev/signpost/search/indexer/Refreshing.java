package dev.signpost.search.indexer;

import static dev.signpost.search.elastic.Blocking.await;

import dev.signpost.search.metrics.SearchMetrics.FeedCounts;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When an index is refreshed. At the end of a topic at once, but never for more than a fifth of the
 * time; under backlog, where each refresh costs the writing of a segment, every few seconds.
 */
final class Refreshing {
  private static final long UNDER_BACKLOG = Duration.ofSeconds(5).toNanos();
  private static final int SHARE = 4;

  private final DocumentIndex index;
  private final LongSupplier nanoTime;
  private final FeedCounts counts;
  private long ended;
  private long took;

  Refreshing(DocumentIndex index, LongSupplier nanoTime, FeedCounts counts) {
    this.index = index;
    this.nanoTime = nanoTime;
    this.counts = counts;
    this.ended = nanoTime.getAsLong() - UNDER_BACKLOG;
  }

  /** Refreshes if it is time to, and says whether it did. */
  boolean refreshIfDue(boolean caughtUp) {
    long now = nanoTime.getAsLong();
    long wait = caughtUp ? Math.min(SHARE * took, UNDER_BACKLOG) : UNDER_BACKLOG;
    if (now - ended < wait) {
      return false;
    }
    await(index.refresh());
    ended = nanoTime.getAsLong();
    took = ended - now;
    counts.refreshed(Duration.ofNanos(took));
    return true;
  }
}
