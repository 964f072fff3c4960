package dev.signpost.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.backends.Backends;
import dev.signpost.backends.Kafka;
import dev.signpost.ingest.Site.Reply;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class BrokerOutageIT {
  private static final int PAGES = 40_000;
  private static final String FILLER = "words ".repeat(200);

  private final Kafka kafka = Backends.shared().kafka();
  private final AtomicInteger produced = new AtomicInteger();

  @Test
  void importWaitsForTheBrokerWithBoundedMemoryAndLosesNothing() {
    try (Site site = new Site()) {
      CompletableFuture<List<JsonObject>> importing =
          CompletableFuture.supplyAsync(() -> importEndless(site));
      Awaitility.await().until(() -> produced.get() > PAGES / 8);

      kafka.kill();
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> site.get("/health").status() == 503);
      JsonObject health = site.get("/health").json();
      assertThat(health.getJsonArray("checks").getJsonObject(0).getString("cause"))
          .startsWith("kafka: no answer from");
      Reply refused = site.put("term/while-down", "", ImportIT.page("term/while-down", "t"));
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.response().headers().firstValue("Retry-After")).isPresent();
      assertThat(refused.problem()).isEqualTo("unavailable");
      assertThat(readingStops()).isLessThan(PAGES);

      kafka.restart();
      List<JsonObject> results = importing.join();

      assertThat(results)
          .hasSize(PAGES)
          .allMatch(result -> result.getInteger("status") == 202, "202");
      site.awaitReady();
      for (int n = 0; n < PAGES; n += 499) {
        Site.eventually(site, "/v1/pages/condition/outage-" + n, 200);
        Site.eventually(site, "/v1/receipts/" + results.get(n).getString("receipt"), 200);
      }
      assertThat(
              site.put("term/after", "?wait=accepted", ImportIT.page("term/after", "t")).status())
          .isEqualTo(200);
    }
  }

  /** The number of lines the client could write by the time the service takes no more of them. */
  private int readingStops() {
    AtomicInteger before = new AtomicInteger(-1);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofSeconds(2))
        .until(() -> before.getAndSet(produced.get()) == produced.get());
    return before.get();
  }

  private List<JsonObject> importEndless(Site site) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var response =
          client.send(
              site.request("/v1/pages")
                  .header("Content-Type", "application/x-ndjson")
                  .POST(BodyPublishers.ofInputStream(Lines::new))
                  .build(),
              BodyHandlers.ofInputStream());
      List<JsonObject> results = new ArrayList<>();
      try (BufferedReader in = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          results.add(new JsonObject(line));
        }
      }
      return results;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes pages while they are read. */
  private final class Lines extends InputStream {
    private byte[] line = {};
    private int at;

    @Override
    public int read() {
      throw new UnsupportedOperationException("read in pieces");
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (at == line.length) {
        int n = produced.get();
        if (n == PAGES) {
          return -1;
        }
        line = (ImportIT.page("condition/outage-" + n, FILLER + n) + "\n").getBytes(UTF_8);
        at = 0;
        produced.incrementAndGet();
      }
      int count = Math.min(length, line.length - at);
      System.arraycopy(line, at, into, from, count);
      at += count;
      return count;
    }
  }
}
