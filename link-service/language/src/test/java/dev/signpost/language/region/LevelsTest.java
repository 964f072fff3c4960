package dev.signpost.language.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bulge at L4-L5 | L4-L5",
        "bulge at L4-5. | L4-L5",
        "bulge at L4/5 | L4-L5",
        "bulge at L4/L5 | L4-L5",
        "bulge at L4–L5. | L4-L5",
        "bulge at L4 - L5 | L4-L5",
        "L4 on L5 anterolisthesis | L4-L5",
        "L5 over S1 | L5-S1",
        "C5 through C7 | C5-C7",
        "C5 through 7 | C5-C7",
        "T9 to T11 | T9-T11",
        "at T12 | T12",
        "L5-S1 disc | L5-S1",
        "L5-1 disc | L5-S1",
        "C7-T1 | C7-T1",
        "T12-L1: normal | T12-L1",
        "l4 l5 disc bulge | L4-L5",
        "L4L5 | L4-L5",
        "L 4-5 | L4-L5",
        "L-5 fracture | L5",
        "C3-C4-C5 | C3-C5",
        "at the L3-4 level | L3-L4",
        "T2 vertebral body | T2",
        "disc at L4-5 mm | L4",
        "(L2) | L2",
        "between L4 and L5 | L4-L5",
        "L5-Sl disc | L5-S1",
        "LS-S1 disc | L5-S1",
        "L4-LS disc | L4-L5",
        "TI2-L1 disc | T12-L1",
        "T1O-T11 disc | T10-T11",
        "C3-4 through C6-7 | C3-C7"
      })
  void levelsAreReadHoweverTheyAreWritten(String text, String span) {
    assertThat(Levels.in(text)).extracting(found -> found.span().toString()).containsExactly(span);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vitamin B12",
        "T2 signal",
        "T2-weighted images",
        "T1 and T2 weighted images",
        "T1- and T2-weighted sequences",
        "bright on T2",
        "T2* images",
        "T-score of -2.5",
        "T-2.5",
        "pT2N0",
        "L4x",
        "C9",
        "L6",
        "free T4",
        "T3/T4 hormone",
        "C3 complement",
        "C1 esterase inhibitor",
        "S1 S2 heart sounds",
        "series 3 image T1",
        "hepatitis C 3 years ago",
        "vitamin C 5 mg",
        "CD4 count",
        "L1.5",
        "grade L2",
        "T2 post contrast",
        "T1 hypointense and T2 hyperintense",
        "type T2 diabetes",
        "staged T3 N1",
        "CS-CS",
        "LOS-S"
      })
  void otherLettersWithNumbersAreNoLevels(String text) {
    assertThat(Levels.in(text)).isEmpty();
  }

  @Test
  void severalLevelsKeepTheirPlaces() {
    assertThat(Levels.in("At L3-4, L4-5 and L5-S1; T2 signal at T8."))
        .extracting(found -> found.span().toString(), Levels.Found::start, Levels.Found::end)
        .containsExactly(
            tuple("L3-L4", 3, 7),
            tuple("L4-L5", 9, 13),
            tuple("L5-S1", 18, 23),
            tuple("T8", 38, 40));
  }

  @Test
  void seriesOfLevelsMayBeWrittenShort() {
    assertThat(Levels.in("Bulges at L3-4, 4-5 and 5-1, 3-4 mm; L2 and L4, 5-6 cases."))
        .extracting(found -> found.span().toString())
        .containsExactly("L3-L4", "L4-L5", "L5-S1", "L2", "L4");
  }

  @Test
  void aHundredThousandLevelsTakeNoLongerThanTheyMust() {
    List<Levels.Found> found =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Levels.in("L4-L5, ".repeat(100_000)));
    assertThat(found).hasSize(100_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Levels.in("L4-".repeat(300_000)));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Levels.in("L3-4" + ", 4-5".repeat(200_000)));
  }
}
