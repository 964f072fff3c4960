package dev.signpost.backends;

import java.time.Duration;

/** A wait with an end. */
record Waiting(long deadline) {

  private static final Duration PAUSE = Duration.ofMillis(100);
  static final Duration START = Duration.ofMinutes(3);

  static Waiting forStart() {
    return atMost(START);
  }

  static Waiting atMost(Duration time) {
    return new Waiting(System.nanoTime() + time.toNanos());
  }

  boolean isOver() {
    return System.nanoTime() - deadline > 0;
  }

  void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new BackendException("interrupted while waiting for a server", stopped);
    }
  }
}
