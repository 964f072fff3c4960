package dev.signpost.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How long one publisher waits until a page can be found, idle, in turns with a bare loop of
 * consume and bulk, and while another imports all it has: {@code PUT …?wait=visible}, one after the
 * other, during imports of the whole corpus.
 */
final class FairnessBenchmark {
  private static final Duration SETTLE_WITHIN = Duration.ofMinutes(10);

  private static final int WARM = 20;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Corpus corpus;
  private final int puts;
  private final PrintStream out;

  FairnessBenchmark(Corpus corpus, int puts, PrintStream out) {
    this.corpus = corpus;
    this.puts = puts;
    this.out = out;
  }

  void run() {
    try (LocalSignpost signpost = new LocalSignpost();
        DraftSender sender = new DraftSender(signpost.uri("ingest", "/v1/pages?gate=lenient"));
        ConsumerLag lag = new ConsumerLag(signpost.kafka())) {
      sender.send(corpus.atRevision(1));
      Waiting.until("import linked", SETTLE_WITHIN, Duration.ofSeconds(1), () -> lag.total() == 0);
      idle(signpost);
      AtomicBoolean enough = new AtomicBoolean();
      CompletableFuture<Long> imports =
          CompletableFuture.supplyAsync(() -> importUntil(enough, sender));
      List<Double> during = measure(signpost, puts);
      enough.set(true);
      say("PUT to visible, during imports", during);
      out.printf(
          Locale.ROOT,
          "imports of %,d pages under way meanwhile: %d%n",
          corpus.size(),
          Waiting.forResult(imports));
    }
  }

  private void idle(LocalSignpost signpost) {
    List<Double> ours = new ArrayList<>();
    List<Double> floor = new ArrayList<>();
    Comparison ratio = new Comparison();
    try (BareLoop loop =
        new BareLoop(signpost.kafka(), new Cluster(signpost.uri("elasticsearch", "/")))) {
      for (int i = -WARM; i < puts; i++) {
        double one = put(signpost, i);
        double bare = loop.put("term/fairness", draft(i));
        if (i >= 0) {
          ours.add(one);
          floor.add(bare);
          ratio.add(one, bare);
        }
      }
    }
    say("PUT to visible, idle", ours);
    say("bare loop, idle", floor);
    out.println("PUT to visible / bare loop: " + ratio);
  }

  private long importUntil(AtomicBoolean enough, DraftSender sender) {
    long imports = 0;
    while (!enough.get()) {
      sender.send(corpus.atRevision(2 + imports));
      imports++;
    }
    return imports;
  }

  private List<Double> measure(LocalSignpost signpost, int times) {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      seconds.add(put(signpost, i));
    }
    return seconds;
  }

  /** Seconds from request to answer. */
  private double put(LocalSignpost signpost, int number) {
    HttpRequest request =
        HttpRequest.newBuilder(
                signpost.uri(
                    "ingest", "/v1/pages/term/fairness?gate=lenient&wait=visible&timeout=120000"))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(draft(number)))
            .build();
    long start = System.nanoTime();
    int status = send(request);
    if (status != 200) {
      throw new IllegalStateException("PUT was answered " + status);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static String draft(int number) {
    return "{\"id\":\"term/fairness\",\"title\":\"Fair %d\",\"summary\":\"Page %d.\"}"
        .formatted(number, System.nanoTime());
  }

  private int send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void say(String what, List<Double> seconds) {
    List<Double> sorted = new ArrayList<>(seconds);
    Collections.sort(sorted);
    out.printf(
        Locale.ROOT,
        "%s: p50 %.3f s, p99 %.3f s, worst %.3f s of %d%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1),
        sorted.getLast(),
        sorted.size());
  }
}
