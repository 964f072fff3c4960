package dev.signpost.local.terminal;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.Consumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal; elsewhere a plain line every few seconds. */
final class BarProgress implements Progress {
  private static final int BAR_EVERY_MILLIS = 200;
  private static final int LINE_EVERY_MILLIS = 5_000;
  private static final int WIDEST_BAR = 120;

  private final ProgressBar bar;
  private final Runnable lastWord;

  private BarProgress(ProgressBar bar, Runnable lastWord) {
    this.bar = bar;
    this.lastWord = lastWord;
  }

  static Progress start(Terminal terminal, String task, String unit) {
    return terminal.err().watched() ? bar(terminal, task, unit) : lines(terminal, task, unit);
  }

  private static Progress bar(Terminal terminal, String task, String unit) {
    Consumer<String> overwrite =
        line -> {
          terminal.err().stream().print("\r" + line + "\u001b[K");
          terminal.err().stream().flush();
        };
    int width = Math.min(terminal.columns() - 1, WIDEST_BAR);
    ProgressBar bar =
        builder(task, BAR_EVERY_MILLIS)
            .setConsumer(new DelegatingProgressBarConsumer(overwrite, width))
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(" " + unit, 1)
            .showSpeed(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .build();
    return new BarProgress(bar, () -> terminal.note(""));
  }

  private static Progress lines(Terminal terminal, String task, String unit) {
    ProgressBar bar =
        builder(task, LINE_EVERY_MILLIS)
            .setConsumer(new DelegatingProgressBarConsumer(new LineConsumer(terminal::note)))
            .setRenderer(new LineRenderer(unit))
            .build();
    return new BarProgress(bar, () -> {});
  }

  private static ProgressBarBuilder builder(String task, int everyMillis) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(-1)
        .setUpdateIntervalMillis(everyMillis);
  }

  @Override
  public void expect(long total) {
    bar.maxHint(total);
  }

  @Override
  public void reached(long done) {
    bar.stepTo(done);
  }

  @Override
  public void close() {
    bar.close();
    lastWord.run();
  }

  /** Leaves out the empty first line and repetitions. */
  private static final class LineConsumer implements Consumer<String> {
    private final Consumer<String> lines;
    private volatile String last = "";

    LineConsumer(Consumer<String> lines) {
      this.lines = lines;
    }

    @Override
    public void accept(String line) {
      if (!line.isEmpty() && !line.equals(last)) {
        last = line;
        lines.accept(line);
      }
    }
  }
}
