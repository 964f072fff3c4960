package dev.signpost.ingest.quality.site;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * MinHash with bands. For each of 25 hash functions the smallest value over all shingles is kept;
 * two texts agree in one of them as often as they resemble each other (Broder 1997). Five values
 * make a band; texts that share a whole band are worth comparing: with a resemblance of 0.9 that is
 * 99 in 100 pairs, with 0.8 it is 86, with 0.3 it is one (Leskovec, Rajaraman, Ullman, "Mining of
 * Massive Datasets", section 3.4). Hash functions are multiply-shift (Dietzfelbinger et al., "A
 * reliable randomized algorithm for the closest-pair problem", 1997).
 */
final class Sketch {
  private static final int BANDS = 5;
  private static final int ROWS = 5;
  private static final int SHORTEST = 40;
  private static final int SEED = 20_261_120;

  /** Odd numbers; kept in stores by what they make, so never to be changed. */
  private static final long[] MULTIPLIERS =
      new SplittableRandom(SEED).longs((long) BANDS * ROWS).map(number -> number | 1).toArray();

  private Sketch() {}

  /** One number for each band; none for a text too short to tell. */
  static long[] bands(long[] shingles) {
    if (shingles.length < SHORTEST) {
      return new long[0];
    }
    long[] least = new long[MULTIPLIERS.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : shingles) {
      long mixed = shingle ^ (shingle >>> 32);
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], mixed * MULTIPLIERS[i]);
      }
    }
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      for (int row = 0; row < ROWS; row++) {
        bands[band] = (bands[band] + least[band * ROWS + row]) * 0x9E3779B97F4A7C15L + band;
      }
    }
    return bands;
  }
}
