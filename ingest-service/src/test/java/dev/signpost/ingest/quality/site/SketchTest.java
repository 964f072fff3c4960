package dev.signpost.ingest.quality.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the bands promise, counted over many pairs of texts. */
class SketchTest {
  private static final int PAIRS = 2_000;
  private static final int SHINGLES = 400;

  @Test
  void nearDuplicatesMeetAndOthersHardlyEver() {
    assertThat(meetings(0.95)).isGreaterThan(0.99);
    assertThat(meetings(0.9)).isBetween(0.95, 1.0);
    assertThat(meetings(0.8)).isBetween(0.8, 0.92);
    assertThat(meetings(0.3)).isLessThan(0.04);
    assertThat(meetings(0.0)).isZero();
  }

  @Test
  void bandsDoNotDependOnOrder() {
    long[] shingles = new SplittableRandom(1).longs(100).toArray();
    long[] turned = LongStream.range(0, 100).map(i -> shingles[(int) (99 - i)]).toArray();

    assertThat(Sketch.bands(turned)).isEqualTo(Sketch.bands(shingles));
    assertThat(Sketch.bands(Arrays.copyOf(shingles, 10))).isEmpty();
  }

  /** The share of pairs of this resemblance that have a band in common. */
  private static double meetings(double resemblance) {
    SplittableRandom random = new SplittableRandom(7);
    int shared = (int) Math.round(2 * SHINGLES * resemblance / (1 + resemblance));
    int met = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      long[] common = random.longs(shared).toArray();
      long[] one = Sketch.bands(text(common, random));
      long[] other = Sketch.bands(text(common, random));
      boolean meets = false;
      for (int band = 0; band < one.length; band++) {
        meets |= one[band] == other[band];
      }
      met += meets ? 1 : 0;
    }
    return (double) met / PAIRS;
  }

  private static long[] text(long[] common, SplittableRandom random) {
    return LongStream.concat(Arrays.stream(common), random.longs(SHINGLES - (long) common.length))
        .sorted()
        .toArray();
  }
}
