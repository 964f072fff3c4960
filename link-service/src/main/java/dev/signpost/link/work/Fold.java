package dev.signpost.link.work;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells when waiting work is due. Few arrivals that are fresh are let through at once. In a burst,
 * which is many arrivals or late ones (there are more behind them), the work waits until arrivals
 * cease, or a bound is reached; once due it stays due until a pass is done. What arrives during a
 * pass waits for the next. The longer a burst lasts the rarer passes become, as it will probably go
 * on for as long: each waits half as long as the burst has lasted, within bounds. Where they take
 * long, on a busy machine, they take no more than a third of the time of a burst.
 */
public final class Fold {
  private static final int WINDOW_MILLIS = 1_000;

  /** An arrival that was so long under way waited for others. */
  private static final int LATE_MILLIS = 2_000;

  /** Longer than the stage before waits between two lots, see {@code Commits}. */
  private static final int QUIET_MILLIS = 1_000;

  private static final int PAUSE_PER_PASS = 2;

  /** How many times longer than in a short burst work is put off in the longest. */
  private static final int LONGEST = 10;

  private static final long NEVER = Long.MIN_VALUE / 2;

  private final int few;
  private final long atMostMillis;
  private final AtomicLong windowStart = new AtomicLong(NEVER);
  private final AtomicLong inWindow = new AtomicLong();
  private final AtomicLong inLastWindow = new AtomicLong();
  private final AtomicLong lastArrival = new AtomicLong(NEVER);
  private final AtomicLong lastLate = new AtomicLong(NEVER);
  private final AtomicLong noQuietSince = new AtomicLong(NEVER);
  private final AtomicLong waitingSince = new AtomicLong(NEVER);
  private final AtomicLong passSince = new AtomicLong(NEVER);
  private final AtomicLong lastPassMillis = new AtomicLong();
  private final AtomicBoolean arrivedInPass = new AtomicBoolean();

  /**
   * @param few arrivals within a second that are no burst
   * @param atMost how long work is put off when a burst begins, passes being short
   */
  public Fold(int few, Duration atMost) {
    this.few = few;
    this.atMostMillis = atMost.toMillis();
  }

  /** So many things to do arrived just now. */
  public void arrived(int number, long millis) {
    if (number > 0) {
      roll(millis);
      inWindow.addAndGet(number);
      if (millis - lastArrival.getAndSet(millis) >= QUIET_MILLIS) {
        noQuietSince.set(millis);
      }
      waitingSince.compareAndSet(NEVER, millis);
      arrivedInPass.set(passSince.get() != NEVER);
    }
  }

  /** Something to do arrived that was sent at a time, perhaps long ago. */
  public void arrived(Arrival arrival) {
    arrived(1, arrival.millis());
    if (arrival.millis() - arrival.sentMillis() > LATE_MILLIS) {
      lastLate.set(arrival.millis());
    }
  }

  /** Something was left to do from an earlier life. */
  public void left() {
    waitingSince.compareAndSet(NEVER, 0);
  }

  /** Whether anything waits to be done. */
  public boolean waiting() {
    return waitingSince.get() != NEVER;
  }

  /** Whether what waits should be done now; a pass begins, or goes on. */
  public boolean due(long millis) {
    long since = waitingSince.get();
    if (since == NEVER) {
      return false;
    }
    boolean due = passSince.get() != NEVER || !burst(millis) || millis - since >= patience(millis);
    if (due) {
      passSince.compareAndSet(NEVER, millis);
    }
    return due;
  }

  /** Whether arrivals are many at the moment, or late. */
  public boolean burst(long millis) {
    roll(millis);
    boolean many = Math.max(inWindow.get(), inLastWindow.get()) > few;
    boolean late = millis - lastLate.get() < QUIET_MILLIS;
    return (many || late) && millis - lastArrival.get() < QUIET_MILLIS;
  }

  /** The pass is done: nothing waits any more but what arrived since it began. */
  public void done(long millis) {
    lastPassMillis.set(millis - passSince.getAndSet(NEVER));
    waitingSince.set(arrivedInPass.getAndSet(false) ? millis : NEVER);
  }

  private long patience(long millis) {
    long halfOfBurst = Math.min((millis - noQuietSince.get()) / 2, LONGEST * atMostMillis);
    return Math.max(Math.max(atMostMillis, halfOfBurst), PAUSE_PER_PASS * lastPassMillis.get());
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
