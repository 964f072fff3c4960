package dev.signpost.search.indexer;

import java.util.concurrent.locks.LockSupport;

/** The time a feed goes by. */
interface Pace {
  long nanoTime();

  /** Lets that many nanoseconds pass, none if it is no positive number. */
  void pause(long nanos);

  /** Real time. */
  static Pace real() {
    return new Pace() {
      @Override
      public long nanoTime() {
        return System.nanoTime();
      }

      @Override
      public void pause(long nanos) {
        LockSupport.parkNanos(nanos);
      }
    };
  }
}
