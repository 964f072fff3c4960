package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.acceptance.pipeline.Operator;
import dev.signpost.acceptance.pipeline.Pipeline;
import dev.signpost.acceptance.pipeline.Site;
import dev.signpost.acceptance.pipeline.Stream;
import dev.signpost.acceptance.pipeline.Wait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What breaks in the middle of a reindex: afterwards the index is as the log says, and every
 * accepted change is there. {@code -Dsignpost.fault.rounds=20} kills that often.
 */
class ReindexFaultsIT {
  private static final int ROUNDS = Integer.getInteger("signpost.fault.rounds", 2);
  private static final Duration PAUSE =
      Duration.ofSeconds(Integer.getInteger("signpost.fault.pause", 15));
  private static final int STORMS = 8;
  private static final long SEED = Long.getLong("signpost.fault.seed", 4_711L);

  private final Pipeline pipeline = Pipeline.shared();
  private final Site site = pipeline.site();
  private final Operator operator = pipeline.operator();

  @AfterEach
  void theWholeIsAsTheLogSays() {
    operator.assertClean();
    operator.purgeOthers();
  }

  @Test
  void processesAreKilledAtRandomMoments() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      int victim = random.nextInt(5);
      long after = random.nextLong(4_000);
      String what = "seed %d round %d: victim %d after %d ms".formatted(SEED, round, victim, after);
      System.out.println(what);
      try (Stream stream = new Stream(site, "killed-" + round, 20, SEED + round, false).start()) {
        String generation = operator.reindex();
        sleep(after);
        kill(victim);
        operator.awaitReady(generation);
        assertThat(stream.finish()).as(what).isEmpty();
        operator.promote(generation);
        operator.assertClean();
        operator.purgeOthers();
      }
    }
  }

  @Test
  void fullDiskBlocksAllWritesUntilThereIsRoomAgain() {
    try (Stream stream = new Stream(site, "flooded", 20, SEED, false).start()) {
      String generation = operator.reindex();
      block("true");
      Wait.until(
          "health tells of the block", () -> health().contains("429 cluster_block_exception"));
      block("null");
      operator.awaitReady(generation);
      operator.promote(generation);
      assertThat(stream.finish()).isEmpty();
    }
  }

  @Test
  void elasticsearchRefusesRequestsNowAndAgain() {
    try (Stream stream = new Stream(site, "refused", 20, SEED, false).start()) {
      String generation = operator.reindex();
      boolean told = false;
      for (int storm = 0; storm < STORMS; storm++) {
        refuse("\"1b\"");
        told |= tellsOfRefusals();
        refuse("null");
        sleep(300);
      }
      assertThat(told).as("health told of refusals").isTrue();
      operator.awaitReady(generation);
      operator.promote(generation);
      assertThat(stream.finish()).isEmpty();
    }
  }

  @Test
  void brokerPausesInTheMiddle() {
    try (Stream stream = new Stream(site, "paused", 20, SEED, false).start()) {
      String generation = operator.reindex();
      signal("STOP");
      sleep(PAUSE.toMillis());
      signal("CONT");
      operator.awaitReady(generation);
      operator.promote(generation);
      assertThat(stream.finish()).isEmpty();
    }
  }

  @Test
  void liveIndexIsDeletedByHand() {
    try (Stream stream = new Stream(site, "deleted", 20, SEED, false).start()) {
      elasticsearch("DELETE", "/pages-" + operator.live(), "");
      elasticsearch("DELETE", "/links-" + operator.live(), "");
      Wait.until("it is noticed", () -> site.get(pipeline.search().uri("/ready")).status() == 503);
      pipeline.search().awaitReady();
      assertThat(stream.finish()).isEmpty();
    }
  }

  /**
   * As when others ask more of Elasticsearch than it has memory for: whatever has a body is a 429.
   */
  private void refuse(String beyond) {
    elasticsearch(
        "PUT",
        "/_cluster/settings",
        "{\"persistent\": {\"network.breaker.inflight_requests.limit\": %s}}".formatted(beyond));
  }

  private boolean tellsOfRefusals() {
    boolean told = false;
    for (int look = 0; look < 10; look++) {
      sleep(100);
      told |= health().contains("elasticsearch: 429");
    }
    return told;
  }

  private String health() {
    return site.get(pipeline.search().uri("/health")).body().toString();
  }

  private void kill(int victim) {
    switch (victim) {
      case 0 -> {
        pipeline.kafka().kill();
        pipeline.kafka().restart();
      }
      case 1 -> {
        pipeline.elasticsearch().kill();
        pipeline.elasticsearch().restart();
      }
      default -> {
        var service =
            List.of(pipeline.search(), pipeline.link(), pipeline.ingest()).get(victim - 2);
        service.kill();
        service.start();
      }
    }
  }

  /** As Elasticsearch does itself when its disk passes the flood stage: every write is a 429. */
  private void block(String on) {
    elasticsearch(
        "PUT",
        "/pages-*,links-*/_settings",
        "{\"index.blocks.read_only_allow_delete\": %s}".formatted(on));
  }

  private void signal(String name) {
    try {
      assertThat(
              new ProcessBuilder("kill", "-" + name, String.valueOf(pipeline.kafka().pid()))
                  .start()
                  .waitFor())
          .isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void elasticsearch(String method, String path, String body) {
    URI uri = pipeline.elasticsearch().uri().resolve(path);
    try (HttpClient client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(uri)
                  .header("Content-Type", "application/json")
                  .method(method, BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
