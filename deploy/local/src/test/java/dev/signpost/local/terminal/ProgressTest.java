package dev.signpost.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final LineRenderer renderer = new LineRenderer("pages");

  @Test
  void aLineTellsRateAndTimeLeft() {
    assertThat(renderer.line("importing", 4_500, 11_250, Duration.ofSeconds(3)))
        .isEqualTo("importing: 4,500 of 11,250 pages, 1,500/s, 5 s left");
  }

  @Test
  void aLineWithoutKnownTotalTellsTheRate() {
    assertThat(renderer.line("importing", 4_500, -1, Duration.ofSeconds(3)))
        .isEqualTo("importing: 4,500 pages, 1,500/s");
  }

  @Test
  void nothingIsSaidBeforeThereIsSomethingToSay() {
    assertThat(renderer.line("importing", 0, 100, Duration.ofSeconds(3))).isEmpty();
  }

  @Test
  void withoutATerminalTheLastStateIsAPlainLine() {
    ScreenCapture screen = new ScreenCapture(false);
    try (Progress progress = screen.terminal().progress("importing", "pages")) {
      progress.expect(10);
      progress.reached(10);
    }
    assertThat(screen.err()).startsWith("importing: 10 pages, ").doesNotContain("\r", "\u001b");
    assertThat(screen.out()).isEmpty();
  }

  @Test
  void onATerminalItIsABarThatOverwritesItself() {
    ScreenCapture screen = new ScreenCapture(true);
    try (Progress progress = screen.terminal().progress("importing", "pages")) {
      progress.expect(10);
      progress.reached(10);
    }
    assertThat(screen.err()).contains("\rimporting").contains("100%").contains("10/10");
  }
}
