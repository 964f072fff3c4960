package dev.signpost.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Import → visible, in pages a second, beside the bare bulk loader's on the same pages, mapping and
 * Elasticsearch. Every round writes every page at a new revision in each arm, so that the arms ask
 * the same of Elasticsearch; a second floor is the control.
 */
final class ImportBenchmark {
  private static final Duration VISIBLE_WITHIN = Duration.ofHours(1);
  private static final Duration STILL = Duration.ofSeconds(5);
  private static final Duration LOOK_EVERY = Duration.ofMillis(20);

  private final Corpus corpus;
  private final int rounds;
  private final PrintStream out;
  private final Comparison pipeline = new Comparison();
  private final Comparison control = new Comparison();

  ImportBenchmark(Corpus corpus, int rounds, PrintStream out) {
    this.corpus = corpus;
    this.rounds = rounds;
    this.out = out;
  }

  void run() {
    try (LocalSignpost signpost = new LocalSignpost();
        ConsumerLag lag = new ConsumerLag(signpost.kafka());
        DraftSender sender = new DraftSender(signpost.uri("ingest", "/v1/pages?gate=lenient"))) {
      Cluster cluster = new Cluster(signpost.uri("elasticsearch", "/"));
      first(sender, cluster);
      if (rounds == 0) {
        return;
      }
      settle(cluster, lag);
      BulkLoader floor = loader(cluster, "floor");
      BulkLoader again = loader(cluster, "control");
      for (long warmUp = 2; warmUp <= 3; warmUp++) {
        importVisible(sender, cluster, warmUp);
        settle(cluster, lag);
        load(floor, warmUp);
        load(again, warmUp);
      }
      CpuTime cpu = new CpuTime(signpost.processes());
      for (int round = 1; round <= rounds; round++) {
        round(round, sender, cluster, lag, List.of(floor, again), cpu);
      }
      conclude(cpu);
    }
  }

  private void round(
      int round,
      DraftSender sender,
      Cluster cluster,
      ConsumerLag lag,
      List<BulkLoader> floors,
      CpuTime cpu) {
    long revision = 3L + round;
    double[] rates = new double[3];
    for (int turn = 0; turn < rates.length; turn++) {
      int arm = (turn + round) % rates.length;
      settle(cluster, lag);
      if (arm == 2) {
        cpu.start();
        rates[arm] = importVisible(sender, cluster, revision);
        cpu.stop();
      } else {
        rates[arm] = load(floors.get(arm), revision);
      }
    }
    pipeline.add(rates[2], rates[0]);
    control.add(rates[1], rates[0]);
    out.println(
        String.format(
            Locale.ROOT,
            "round %2d: signpost %,7.0f pages/s, bare loader %,7.0f, bare loader again %,7.0f",
            round,
            rates[2],
            rates[0],
            rates[1]));
  }

  /** The import of pages that nobody knew, which all have to be read and linked. */
  private void first(DraftSender sender, Cluster cluster) {
    long start = System.nanoTime();
    double visible = corpus.size() / importVisible(sender, cluster, 1);
    AtomicLong written = new AtomicLong();
    AtomicLong last = new AtomicLong(System.nanoTime());
    Waiting.until(
        "all lists written",
        VISIBLE_WITHIN,
        LOOK_EVERY,
        () -> {
          long now = cluster.writes("links");
          if (written.getAndSet(now) != now) {
            last.set(System.nanoTime());
          }
          return now >= corpus.size() && System.nanoTime() - last.get() > STILL.toNanos();
        });
    double linked = (last.get() - start) / 1e9;
    out.println(
        String.format(
            Locale.ROOT,
            "first import: visible after %.1f s, linked after %.1f s (%.2f×), %,d lists written for %,d pages",
            visible,
            linked,
            linked / visible,
            written.get(),
            corpus.size()));
  }

  private double importVisible(DraftSender sender, Cluster cluster, long revision) {
    byte[] lines = corpus.atRevision(revision);
    long start = System.nanoTime();
    sender.send(lines);
    Waiting.until(
        "all pages visible at revision " + revision,
        VISIBLE_WITHIN,
        LOOK_EVERY,
        () -> cluster.countAt("pages", revision) == corpus.size());
    return rate(start);
  }

  private double load(BulkLoader loader, long revision) {
    List<byte[]> bulks = loader.bulks(revision);
    long start = System.nanoTime();
    loader.load(bulks);
    return rate(start);
  }

  private BulkLoader loader(Cluster cluster, String index) {
    cluster.createLike("pages", index);
    BulkLoader loader = new BulkLoader(cluster, index, cluster.pages());
    load(loader, 1);
    return loader;
  }

  /** Waits until nobody works any more: links computed, merges done. */
  private static void settle(Cluster cluster, ConsumerLag lag) {
    Waiting.until(
        "all topics read, merges done",
        VISIBLE_WITHIN,
        Duration.ofMillis(200),
        () -> lag.total() == 0 && !cluster.isMerging());
    Waiting.pause(Duration.ofSeconds(1));
  }

  private double rate(long start) {
    return corpus.size() / ((System.nanoTime() - start) / 1e9);
  }

  private void conclude(CpuTime cpu) {
    out.println("signpost / bare loader: " + pipeline);
    out.println(
        "control, bare loader / bare loader: "
            + control
            + (control.isQuiet() ? "" : "; too noisy for a figure"));
    out.println("processor time of an import: " + cpu.perRound(rounds));
  }
}
