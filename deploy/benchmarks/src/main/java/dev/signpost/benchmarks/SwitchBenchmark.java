package dev.signpost.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Search by titles, at a steady pace: idle, while a generation is built, across the switch. */
final class SwitchBenchmark {
  private static final Duration IDLE = Duration.ofSeconds(20);
  private static final Duration EVERY = Duration.ofMillis(40);

  private final Site site;
  private final AdminClient admin;
  private final List<String> questions;
  private final PrintStream out;

  SwitchBenchmark(Site site, AdminClient admin, Corpus corpus, PrintStream out) {
    this.site = site;
    this.admin = admin;
    this.questions = corpus.drafts().stream().map(draft -> draft.path("title").asText()).toList();
    this.out = out;
  }

  void run() {
    site.settle();
    Figures _ = during(() -> Waiting.pause(IDLE)); // warm
    Figures idle = during(() -> Waiting.pause(IDLE));
    String[] built = new String[1];
    Figures building =
        during(() -> {
          built[0] = admin.reindex();
          admin.awaitReady(built[0]);
        });
    Figures switching =
        during(() -> {
          admin.promote(built[0]);
          Waiting.pause(Duration.ofSeconds(2));
          admin.rollback();
          Waiting.pause(Duration.ofSeconds(2));
        });
    out.println("search, idle:                " + idle);
    out.println("search, during a reindex:    " + building);
    out.println("search, gate and two switches: " + switching);
    out.printf(
        "p99 during a reindex / idle: %.2f×%n", building.percentile(99) / idle.percentile(99));
  }

  private Figures during(Runnable work) {
    Figures figures = new Figures(new ArrayList<>(), new int[1]);
    AtomicBoolean done = new AtomicBoolean();
    Thread asking = new Thread(() -> ask(figures, done));
    asking.start();
    work.run();
    done.set(true);
    try {
      asking.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return figures;
  }

  /**
   * At a steady pace; an answer that is late delays none that were due: it counts from when it was.
   */
  private void ask(Figures figures, AtomicBoolean done) {
    Random random = new Random(1);
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (long due = System.nanoTime(); !done.get(); due += EVERY.toNanos()) {
        LockSupport.parkNanos(due - System.nanoTime());
        String q = URLEncoder.encode(questions.get(random.nextInt(questions.size())), UTF_8);
        int status =
            http.send(
                    HttpRequest.newBuilder(site.signpost().uri("search", "/v1/search?q=" + q))
                        .build(),
                    BodyHandlers.ofByteArray())
                .statusCode();
        figures.add((System.nanoTime() - due) / 1e6, status);
      }
    } catch (IOException e) {
      figures.add(0, -1);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Times of answers in milliseconds, and how many were none. */
  private record Figures(List<Double> millis, int[] failed) {
    void add(double took, int status) {
      millis.add(took);
      failed[0] += status == 200 ? 0 : 1;
    }

    double percentile(int percent) {
      List<Double> sorted = millis.stream().sorted().toList();
      return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    @Override
    public String toString() {
      return "p50 %.1f ms, p99 %.1f ms, slowest %.1f ms, %,d asked, %d failed"
          .formatted(percentile(50), percentile(99), percentile(100), millis.size(), failed[0]);
    }
  }
}
