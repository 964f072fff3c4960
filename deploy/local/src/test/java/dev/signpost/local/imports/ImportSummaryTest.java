package dev.signpost.local.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.local.terminal.ScreenCapture;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportSummaryTest {
  private final ImportSummary summary =
      new ImportSummary(
          Map.of(Fate.REFUSED, 1L, Fate.ACCEPTED, 1_233L),
          true,
          2.5,
          Map.of("error no-text", 1L),
          "/state/rejected.ndjson");

  @Test
  void aPersonReadsTablesAndTheRate() {
    assertThat(summary.lines())
        .containsExactly(
            "outcome   drafts",
            "accepted   1,233",
            "refused        1",
            "",
            "fault          drafts",
            "error no-text       1",
            "",
            "1,234 drafts in 2.5 s (494/s), visible",
            "refused drafts with their faults: /state/rejected.ndjson");
  }

  @Test
  void aProgramReadsNumbers() {
    ScreenCapture screen = new ScreenCapture(false);

    screen.terminal().sayAsJson(summary);

    assertThat(screen.out())
        .isEqualToIgnoringNewLines(
            """
            {"outcomes":{"accepted":1233,"refused":1},"visible":true,"seconds":2.5,\
            "faults":{"error no-text":1},"rejected":"/state/rejected.ndjson"}
            """);
  }

  @Test
  void itIsCompleteOnlyIfNothingWasRefusedOrLost() {
    assertThat(summary.hasEverything()).isFalse();
    assertThat(
            new ImportSummary(Map.of(Fate.ACCEPTED, 1L, Fate.STALE, 1L), true, 1, Map.of(), null)
                .hasEverything())
        .isTrue();
  }

  @Test
  void severalImportsAddUp() {
    ImportSummary other =
        new ImportSummary(
            Map.of(Fate.ACCEPTED, 7L, Fate.WITHDRAWN, 2L), true, 0.5, Map.of("error r", 3L), null);
    ImportSummary both = ImportSummary.nothing().and(summary).and(other);
    assertThat(both.line()).isEqualTo("1,240 accepted, 1 refused, 2 withdrawn");
    assertThat(both.seconds()).isEqualTo(3.0);
    assertThat(both.faults()).containsEntry("error r", 3L).containsEntry("error no-text", 1L);
    assertThat(both.rejected()).isEqualTo("/state/rejected.ndjson");
  }
}
