package dev.signpost.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.language.lexicon.LiveLexicon;
import dev.signpost.language.report.ConceptRegions;
import dev.signpost.language.report.PhraseBook;
import dev.signpost.language.report.ReportReader;
import dev.signpost.search.SearchService;
import dev.signpost.search.report.ReportAnswer;
import dev.signpost.search.report.Reports;
import dev.signpost.web.ClientLimit;
import dev.signpost.web.Clients;
import dev.signpost.web.WebServer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that take very long, because the test says when they are read. */
class ReportApiTest {
  private static final int ROOM = Math.max(1, Runtime.getRuntime().availableProcessors() - 1) * 17;

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch read = new CountDownLatch(1);
  private final Reports reports =
      new Reports(new ReportReader(new LiveLexicon(), new PhraseBook(), new ConceptRegions()));
  private WebServer server;

  @BeforeEach
  void start() {
    WebServer.Builder builder =
        WebServer.builder(
            vertx, SearchService.class, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    new ReportApi(() -> Optional.of(this::slowly), new ClientLimit(0, new Clients(0)), vertx)
        .addTo(builder);
    server = builder.listen("127.0.0.1", 0).toCompletionStage().toCompletableFuture().join();
  }

  private ReportAnswer slowly(String report) {
    try {
      read.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return reports.answer(report);
  }

  @AfterEach
  void stop() {
    read.countDown();
    server.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
    client.close();
  }

  @Test
  void whenTooManyWaitFurtherOnesAreRefusedAndAllElseIsAnswered() {
    List<CompletableFuture<HttpResponse<String>>> sent =
        IntStream.range(0, ROOM + 1).mapToObj(i -> report()).toList();

    CompletableFuture<HttpResponse<String>> first = new CompletableFuture<>();
    sent.forEach(each -> each.thenAccept(first::complete));
    HttpResponse<String> refused = first.join();
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.body()).contains("too many wait");
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(send(HttpRequest.newBuilder(uri("/ready"))).join().statusCode()).isEqualTo(200);

    read.countDown();
    assertThat(sent.stream().filter(each -> each.join().statusCode() == 200)).hasSize(ROOM);
    assertThat(report().join().statusCode()).isEqualTo(200);
  }

  private CompletableFuture<HttpResponse<String>> report() {
    return send(
        HttpRequest.newBuilder(uri("/v1/reports"))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("No fracture.")));
  }

  private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
    return client.sendAsync(request.build(), BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}
