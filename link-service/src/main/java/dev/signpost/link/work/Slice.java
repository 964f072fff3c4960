package dev.signpost.link.work;

import java.time.Duration;

/** A short stretch of time to work in, so that whoever shares the thread has its turn. */
public record Slice(long start, long nanos) {
  public static Slice of(Duration length) {
    return new Slice(System.nanoTime(), length.toNanos());
  }

  public boolean over() {
    return System.nanoTime() - start > nanos;
  }
}
