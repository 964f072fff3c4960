package dev.signpost.search.metrics;

import java.time.Clock;

/**
 * How late a feed is: the age of the oldest change that was handed over and is not applied yet.
 * Under backlog, between two batches, the last change applied stands for the one after it, which is
 * no older.
 */
final class Lateness {
  private static final long NONE = Long.MAX_VALUE;

  private final Clock clock;
  private long oldest = NONE;
  private long newest = NONE;

  Lateness(Clock clock) {
    this.clock = clock;
  }

  /** A change of that time (milliseconds since 1970) was handed over. */
  synchronized void open(long at) {
    oldest = Math.min(oldest, at);
    newest = at;
  }

  /** All that was handed over is applied; there is more unless that was the end. */
  synchronized void settled(boolean end) {
    oldest = end ? NONE : newest;
  }

  /** In seconds; zero at the end of the topic. */
  synchronized double seconds() {
    return oldest == NONE ? 0 : Math.max(0, (clock.millis() - oldest) / 1000.0);
  }
}
