package dev.signpost.benchmarks;

import dev.signpost.backends.Kafka;
import dev.signpost.backends.KafkaProcess;
import dev.signpost.backends.KafkaSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The whole graph built anew from the log by one instance of the link service, which then works
 * alone: with one thread and with two, each of which has half of the partitions. A second single
 * thread is the control.
 */
final class RebuildBenchmark {
  private static final Duration WITHIN = Duration.ofHours(1);
  private static final Duration STILL = Duration.ofSeconds(5);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final int[] THREADS = {1, 2, 1};

  private final Corpus corpus;
  private final int rounds;
  private final PrintStream out;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Comparison twice = new Comparison();
  private final Comparison control = new Comparison();

  RebuildBenchmark(Corpus corpus, int rounds, PrintStream out) {
    this.corpus = corpus;
    this.rounds = rounds;
    this.out = out;
  }

  void run() {
    try (TemporaryDirectory directory = TemporaryDirectory.named("signpost-bench");
        Kafka kafka = KafkaProcess.start(KafkaSettings.in(directory.path().resolve("kafka")))) {
      Rebuilds rebuilds =
          new Rebuilds(directory.path(), Map.of("SIGNPOST_KAFKA", kafka.bootstrapServers()));
      rebuilds.fill();
      double _ = rebuilds.rate(1); // warm
      for (int round = 1; round <= rounds; round++) {
        round(round, rebuilds);
      }
    }
    out.println("two threads / one: " + twice);
    out.println(
        "control, one / one: " + control + (control.isQuiet() ? "" : "; too noisy for a figure"));
  }

  private void round(int round, Rebuilds rebuilds) {
    double[] rates = new double[THREADS.length];
    for (int turn = 0; turn < rates.length; turn++) {
      int arm = (turn + round) % rates.length;
      rates[arm] = rebuilds.rate(THREADS[arm]);
    }
    twice.add(rates[1], rates[0]);
    control.add(rates[2], rates[0]);
    out.println(
        String.format(
            Locale.ROOT,
            "round %2d: one thread %,5.0f pages/s, two %,5.0f, one again %,5.0f",
            round,
            rates[0],
            rates[1],
            rates[2]));
  }

  /** Each under a name of its own, so that it begins with nothing. */
  private final class Rebuilds {
    private final Path directory;
    private final Map<String, String> environment;
    private int number;

    Rebuilds(Path directory, Map<String, String> environment) {
      this.directory = directory;
      this.environment = environment;
    }

    /** Puts all pages into the log. */
    void fill() {
      try (ServiceProcess ingest = service("ingest", environment);
          DraftSender sender = new DraftSender(ingest.uri("/v1/pages?gate=lenient"));
          ServiceProcess link = link(1)) {
        sender.send(corpus.atRevision(1));
        awaitBuilt(link);
      }
    }

    /** Pages a second, from when the instance is ready to the last list. */
    double rate(int threads) {
      try (ServiceProcess link = link(threads)) {
        long start = System.nanoTime();
        return corpus.size() / ((awaitBuilt(link) - start) / 1e9);
      }
    }

    private ServiceProcess link(int threads) {
      number++;
      Map<String, String> all = new HashMap<>(environment);
      all.put("SIGNPOST_LINK_APPLICATION_ID", "rebuild-" + number);
      all.put("SIGNPOST_LINK_THREADS", "" + threads);
      return service("link", all);
    }

    private ServiceProcess service(String name, Map<String, String> settings) {
      return new ServiceProcess(
          name, List.of("-XX:+UseSerialGC", "-Xmx512m"), directory.resolve("" + number), settings);
    }
  }

  /** When the last list was made, after which there were none for a while. */
  private long awaitBuilt(ServiceProcess link) {
    AtomicLong lists = new AtomicLong();
    AtomicLong last = new AtomicLong(System.nanoTime());
    Waiting.until(
        "all lists made",
        WITHIN,
        LOOK_EVERY,
        () -> {
          long now = lists(link.uri("/metrics"));
          if (lists.getAndSet(now) != now) {
            last.set(System.nanoTime());
          }
          return now >= corpus.size() && System.nanoTime() - last.get() > STILL.toNanos();
        });
    return last.get();
  }

  private long lists(URI metrics) {
    try {
      return http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
          .body()
          .lines()
          .filter(line -> line.startsWith("link_lists_total{"))
          .mapToLong(line -> Math.round(Double.parseDouble(line.substring(line.lastIndexOf(' ')))))
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
