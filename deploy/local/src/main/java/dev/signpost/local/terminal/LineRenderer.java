package dev.signpost.local.terminal;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** Progress as a sentence: {@code importing: 4,500 of 11,274 pages, 1,500/s, 5 s left}. */
final class LineRenderer implements ProgressBarRenderer {
  private final String unit;

  LineRenderer(String unit) {
    this.unit = unit;
  }

  @Override
  public String render(ProgressState state, int maxLength) {
    return line(
        state.getTaskName(), state.getCurrent(), state.getMax(), state.getElapsedAfterStart());
  }

  /** Nothing while there is nothing to tell. */
  String line(String task, long done, long total, Duration elapsed) {
    if (done == 0) {
      return "";
    }
    double rate = done * 1000.0 / Math.max(1, elapsed.toMillis());
    String of = total > done ? " of " + Figures.of(total) : "";
    String left = total > done ? ", " + duration(Math.round((total - done) / rate)) + " left" : "";
    return "%s: %s%s %s, %s/s%s"
        .formatted(task, Figures.of(done), of, unit, Figures.of(Math.round(rate)), left);
  }

  private static String duration(long seconds) {
    return seconds < 60 ? seconds + " s" : "%d min %d s".formatted(seconds / 60, seconds % 60);
  }
}
