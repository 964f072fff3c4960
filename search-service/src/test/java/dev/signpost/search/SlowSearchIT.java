package dev.signpost.search;

import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.backends.Backends;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Elasticsearch answers everything but searches, of which more come than there are connections. */
class SlowSearchIT {
  private static final int MANY = 200;

  @Test
  void othersAreAnsweredWhileSearchesGetNoAnswer() {
    try (HeldSearches node = new HeldSearches(Backends.shared().elasticsearch().uri());
        Running running = new Running(Map.of("SIGNPOST_ELASTICSEARCH", node.uri())).ready();
        HttpClient client = HttpClient.newHttpClient()) {
      running.topics.publish(Samples.page("article/slow", "Slow page", "Words."), 1);
      until(() -> assertThat(running.search("slow").path("total").asInt()).isEqualTo(1));

      node.hold();
      List<CompletableFuture<HttpResponse<String>>> searches =
          IntStream.range(0, MANY).mapToObj(i -> send(client, running, "other" + i)).toList();
      until(() -> assertThat(node.held()).isGreaterThanOrEqualTo(64));

      assertThat(running.json("/v1/suggest?q=slo").at("/suggestions/0/page").asText())
          .isEqualTo("article/slow");
      assertThat(running.json("/v1/pages/article/slow").path("title").asText())
          .isEqualTo("Slow page");
      running.json("/v1/pages/article/slow/related");
      assertThat(running.post("/v1/reports", "text/plain", "No fracture.").statusCode())
          .isEqualTo(200);

      assertThat(searches).allMatch(search -> search.join().statusCode() == 503);
      until(() ->
          assertThat(running.metricOf("search_circuit_open{question=\"search\"}")).isEqualTo(1));
      assertThat(running.metricOf("search_circuit_open{question=\"related\"}")).isZero();
      assertThat(running.get("/v1/search?q=yet+another").body()).contains("in time");

      node.release();
      until(() -> assertThat(running.search("page").path("total").asInt()).isEqualTo(1));
    }
  }

  @Test
  void equalQuestionsAtOnceAreOneSearch() {
    try (HeldSearches node = new HeldSearches(Backends.shared().elasticsearch().uri());
        Running running = new Running(Map.of("SIGNPOST_ELASTICSEARCH", node.uri())).ready();
        HttpClient client = HttpClient.newHttpClient()) {
      node.hold();
      List<CompletableFuture<HttpResponse<String>>> searches =
          IntStream.range(0, MANY).mapToObj(i -> send(client, running, "equal")).toList();
      until(() -> assertThat(node.held()).isEqualTo(1));
      CompletableFuture<HttpResponse<String>> another = send(client, running, "another");
      until(() -> assertThat(node.held()).isEqualTo(2));
      node.release();

      assertThat(another.join().statusCode()).isEqualTo(200);
      assertThat(searches).allMatch(search -> search.join().statusCode() == 200);
      assertThat(searches.stream().map(search -> search.join().body()).distinct())
          .singleElement()
          .asString()
          .contains("\"text\":\"equal\"");
    }
  }

  private static CompletableFuture<HttpResponse<String>> send(
      HttpClient client, Running running, String question) {
    URI uri = URI.create("http://127.0.0.1:%d/v1/search?q=%s".formatted(running.port(), question));
    return client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
