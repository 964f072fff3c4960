package dev.signpost.link.work;

import java.time.Duration;

/**
 * A short stretch of time to work in, so that whoever shares the thread has its turn. Long enough
 * that what is written once for all that was done in it is worth writing, on a busy machine too.
 */
public record Slice(long start, long nanos) {
  private static final Duration LENGTH = Duration.ofMillis(250);

  /** One that begins now. */
  public static Slice begin() {
    return new Slice(System.nanoTime(), LENGTH.toNanos());
  }

  public boolean over() {
    return System.nanoTime() - start > nanos;
  }
}
