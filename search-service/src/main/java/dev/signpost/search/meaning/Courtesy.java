package dev.signpost.search.meaning;

import java.util.function.BooleanSupplier;

/**
 * To whom making vectors gives way. It waits while pages are being indexed. Readers there may be at
 * all times, so it goes on beside them, but rests the longer.
 *
 * @param indexing whether pages wait to be indexed
 * @param readers whether somebody searches just now
 */
public record Courtesy(BooleanSupplier indexing, BooleanSupplier readers) {
  private static final double SHARE_OF_REST = 0.5;
  private static final double SHARE_OF_REST_BESIDE_READERS = 4;

  boolean mustWait() {
    return indexing.getAsBoolean();
  }

  /** How long to rest after working so long, both in nanoseconds. */
  long restAfter(long nanos) {
    return Math.round(
        nanos * (readers.getAsBoolean() ? SHARE_OF_REST_BESIDE_READERS : SHARE_OF_REST));
  }
}
