package dev.signpost.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void figureIsTheMedianRatioWithItsInterval() {
    Comparison comparison = new Comparison();
    for (int round = 1; round <= 11; round++) {
      comparison.add(80 + round, 100);
    }

    assertThat(comparison.median()).isEqualTo(0.86);
    assertThat(comparison.toString()).matches("0\\.86× \\[0\\.8\\d, 0\\.\\d+] over 11 rounds");
    assertThat(comparison.isQuiet()).isFalse();
  }

  @Test
  void armThatEqualsItsFloorIsQuiet() {
    Comparison comparison = new Comparison();
    comparison.add(100, 101);
    comparison.add(102, 101);

    assertThat(comparison.isQuiet()).isTrue();
  }
}
