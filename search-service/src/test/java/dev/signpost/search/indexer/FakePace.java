package dev.signpost.search.indexer;

import java.time.Duration;

/** Time that passes only when told to, or by a pause. */
final class FakePace implements Pace {
  private long now;

  void pass(long millis) {
    now += Duration.ofMillis(millis).toNanos();
  }

  @Override
  public long nanoTime() {
    return now;
  }

  @Override
  public void pause(long nanos) {
    now += Math.max(0, nanos);
  }
}
