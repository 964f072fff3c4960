package dev.signpost.link.work;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells when waiting work is due. Few arrivals are let through at once. In a burst the work waits
 * until arrivals cease, but no longer than a bound; once due it stays due until all is done.
 */
public final class Fold {
  private static final int WINDOW_MILLIS = 100;
  private static final long NEVER = -1;

  private final int few;
  private final long atMostMillis;
  private final AtomicLong windowStart = new AtomicLong();
  private final AtomicLong inWindow = new AtomicLong();
  private final AtomicLong inLastWindow = new AtomicLong();
  private final AtomicLong waitingSince = new AtomicLong(NEVER);

  /**
   * @param few arrivals within a tenth of a second that are no burst
   * @param atMost how long work is put off
   */
  public Fold(int few, Duration atMost) {
    this.few = few;
    this.atMostMillis = atMost.toMillis();
  }

  /** So many things to do arrived. */
  public void arrived(int number, long millis) {
    if (number > 0) {
      roll(millis);
      inWindow.addAndGet(number);
      waitingSince.compareAndSet(NEVER, millis);
    }
  }

  /** Whether what waits should be done now. */
  public boolean due(long millis) {
    roll(millis);
    long since = waitingSince.get();
    return !burst() || (since != NEVER && millis - since >= atMostMillis);
  }

  /** Whether arrivals are many at the moment. */
  public boolean burst() {
    return Math.max(inWindow.get(), inLastWindow.get()) > few;
  }

  /** Nothing waits any more. */
  public void done() {
    waitingSince.set(NEVER);
  }

  private void roll(long millis) {
    long passed = millis - windowStart.get();
    if (passed >= WINDOW_MILLIS || passed < 0) {
      inLastWindow.set(passed < 2 * WINDOW_MILLIS && passed >= 0 ? inWindow.get() : 0);
      inWindow.set(0);
      windowStart.set(millis);
    }
  }
}
