package dev.signpost.search.verify;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** How far a run is, and how fast it may go. */
final class Tempo {
  private final long perSecond;
  private final long began = System.nanoTime();
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong total = new AtomicLong();
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /**
   * @param perSecond most documents read in a second; 0 for as many as there can be
   */
  Tempo(long perSecond) {
    this.perSecond = perSecond;
  }

  void expect(long documents) {
    total.addAndGet(documents);
  }

  /** One more was read; waits if that was too soon. */
  void step() {
    long count = done.incrementAndGet();
    requireWanted();
    if (perSecond > 0) {
      long due = began + Math.round(count * 1e9 / perSecond);
      LockSupport.parkNanos(due - System.nanoTime());
    }
  }

  /**
   * Returns if the run is still wanted.
   *
   * @throws CancellationException if not
   */
  void requireWanted() {
    if (cancelled.get()) {
      throw new CancellationException("cancelled");
    }
  }

  void cancel() {
    cancelled.set(true);
  }

  long done() {
    return done.get();
  }

  long total() {
    return Math.max(total.get(), done.get());
  }
}
