package dev.signpost.search.indexer;

import static dev.signpost.search.elastic.Blocking.await;

import dev.signpost.search.metrics.FeedCounts;
import java.time.Duration;

/**
 * When an index is refreshed. At the end of a topic at once, but after a pause as long as the last
 * refresh, so that a steady trickle does not turn into nothing but refreshes; under backlog, where
 * each refresh costs the writing of a segment, every second.
 */
final class Refreshing {
  private static final long UNDER_BACKLOG = Duration.ofSeconds(1).toNanos();
  private static final long LONGEST_PAUSE = Duration.ofMillis(50).toNanos();

  private final DocumentIndex index;
  private final Pace pace;
  private final FeedCounts counts;
  private long ended;
  private long took;

  Refreshing(DocumentIndex index, Pace pace, FeedCounts counts) {
    this.index = index;
    this.pace = pace;
    this.counts = counts;
    this.ended = pace.nanoTime() - UNDER_BACKLOG;
  }

  /** Refreshes if it is time to, and says whether it did. */
  boolean refreshIfDue(boolean caughtUp) {
    long sinceLast = pace.nanoTime() - ended;
    if (!caughtUp && sinceLast < UNDER_BACKLOG) {
      return false;
    }
    pace.pause(Math.min(took, LONGEST_PAUSE) - sinceLast);
    long began = pace.nanoTime();
    await(index.refresh());
    ended = pace.nanoTime();
    took = ended - began;
    counts.refreshed(Duration.ofNanos(took));
    return true;
  }
}
