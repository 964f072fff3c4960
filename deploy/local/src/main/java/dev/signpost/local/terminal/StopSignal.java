package dev.signpost.local.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * ^C, SIGTERM or a log-off as something to wait for. The JVM stays until the work that was told to
 * stop says it is done.
 */
public final class StopSignal {
  private static final long DRAIN_SECONDS = 120;

  private final CountDownLatch requested = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  private StopSignal() {}

  public static StopSignal install() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(signal::stop));
    return signal;
  }

  public boolean isRequested() {
    return requested.getCount() == 0;
  }

  /** Returns when somebody wants it to stop, or after this time. */
  public boolean await(long millis) {
    try {
      return requested.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted", e);
    }
  }

  /** Everything is closed: the JVM may go. */
  public void done() {
    done.countDown();
  }

  private void stop() {
    requested.countDown();
    try {
      boolean _ = done.await(DRAIN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
