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
 * How long one publisher waits until a page can be found while another imports all it has: {@code
 * PUT …?wait=visible}, one after the other, during imports of the whole corpus.
 */
final class FairnessBenchmark {
  private static final Duration SETTLE_WITHIN = Duration.ofMinutes(10);

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
      measure(signpost, 5); // warms the way of one page up
      say("idle", measure(signpost, puts));
      AtomicBoolean enough = new AtomicBoolean();
      CompletableFuture<Long> imports =
          CompletableFuture.supplyAsync(() -> importUntil(enough, sender));
      List<Double> during = measure(signpost, puts);
      enough.set(true);
      say("during imports", during);
      out.printf(
          Locale.ROOT,
          "imports of %,d pages under way meanwhile: %d%n",
          corpus.size(),
          Waiting.forResult(imports));
    }
  }

  private long importUntil(AtomicBoolean enough, DraftSender sender) {
    long imports = 0;
    while (!enough.get()) {
      sender.send(corpus.atRevision(2 + imports));
      imports++;
    }
    return imports;
  }

  /** Seconds of each publication, from request to answer. */
  private List<Double> measure(LocalSignpost signpost, int times) {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      HttpRequest request =
          HttpRequest.newBuilder(
                  signpost.uri(
                      "ingest", "/v1/pages/term/fairness?gate=lenient&wait=visible&timeout=120000"))
              .header("Content-Type", "application/json")
              .PUT(
                  BodyPublishers.ofString(
                      "{\"id\":\"term/fairness\",\"title\":\"Fair %d\",\"summary\":\"Page %d.\"}"
                          .formatted(i, System.nanoTime())))
              .build();
      long start = System.nanoTime();
      int status = send(request);
      if (status != 200) {
        throw new IllegalStateException("PUT was answered " + status);
      }
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    return seconds;
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

  private void say(String when, List<Double> seconds) {
    List<Double> sorted = new ArrayList<>(seconds);
    Collections.sort(sorted);
    out.printf(
        Locale.ROOT,
        "PUT to visible, %s: p50 %.3f s, p99 %.3f s, worst %.3f s of %d%n",
        when,
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1),
        sorted.getLast(),
        sorted.size());
  }
}
