package dev.signpost.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * Verify, which reads log and index and compares them, beside a bare scroll of the same indices.
 */
final class VerifyBenchmark {
  private static final Duration AT_LEAST = Duration.ofSeconds(3);

  /** Until all code is compiled, rates double. */
  private static final int TO_WARM = 5;

  private final Corpus corpus;
  private final int copies;
  private final int rounds;
  private final PrintStream out;
  private final Comparison verified = new Comparison();
  private final Comparison control = new Comparison();

  VerifyBenchmark(Corpus corpus, int copies, int rounds, PrintStream out) {
    this.corpus = corpus;
    this.copies = copies;
    this.rounds = rounds;
    this.out = out;
  }

  void run() {
    try (LocalSignpost signpost = new LocalSignpost();
        ConsumerLag lag = new ConsumerLag(signpost.kafka())) {
      Site site = Site.fill(signpost, lag, corpus, copies, out);
      AdminClient admin = new AdminClient(signpost);
      for (int i = 0; i < TO_WARM; i++) {
        double _ = verify(admin);
        double _ = scroll(site);
      }
      for (int round = 1; round <= rounds; round++) {
        double[] rates = new double[3];
        for (int turn = 0; turn < rates.length; turn++) {
          int arm = (turn + round) % rates.length;
          rates[arm] = arm == 0 ? verify(admin) : scroll(site);
        }
        verified.add(rates[0], rates[1]);
        control.add(rates[2], rates[1]);
        out.println(
            String.format(
                Locale.ROOT,
                "round %2d: verify %,7.0f documents/s, bare scroll %,7.0f, again %,7.0f",
                round,
                rates[0],
                rates[1],
                rates[2]));
      }
      out.println("verify / bare scroll: " + verified);
      out.println(
          "control, scroll / scroll: "
              + control
              + (control.isQuiet() ? "" : "; too noisy for a figure"));
    }
  }

  private static double verify(AdminClient admin) {
    long start = System.nanoTime();
    return admin.verify() / ((System.nanoTime() - start) / 1e9);
  }

  /** Again and again: once takes so short that a collection of garbage would show. */
  private static double scroll(Site site) {
    long[] read = new long[1];
    long start = System.nanoTime();
    while (System.nanoTime() - start < AT_LEAST.toNanos()) {
      site.cluster().scroll("pages", hits -> read[0] += hits.size());
      site.cluster().scroll("links", hits -> read[0] += hits.size());
    }
    return read[0] / ((System.nanoTime() - start) / 1e9);
  }
}
