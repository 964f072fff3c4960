package dev.signpost.language.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {
  @ParameterizedTest
  @CsvSource({
    "bulge at L4-L5, L4-L5",
    "bulge at L4-5, L4-L5",
    "bulge at L4/5, L4-L5",
    "bulge at L4–L5., L4-L5",
    "L4 on L5, L4-L5",
    "C5 through C7, C5-C7",
    "at T12, T12",
    "L5-S1 disc, L5-S1",
    "l4 l5 disc, L4-L5"
  })
  void readsLevelsHoweverTheyAreWritten(String text, String span) {
    assertThat(Levels.in(text)).extracting(found -> found.span().toString()).containsExactly(span);
  }

  @ParameterizedTest
  @CsvSource({
    "vitamin B12",
    "T2 signal",
    "T2-weighted images",
    "T-score of 2",
    "pT2N0",
    "L4x",
    "C9"
  })
  void otherLettersWithNumbersAreNoLevels(String text) {
    assertThat(Levels.in(text)).isEmpty();
  }
}
