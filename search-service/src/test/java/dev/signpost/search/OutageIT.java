package dev.signpost.search;

import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.backends.Backends;
import dev.signpost.backends.Elasticsearch;
import dev.signpost.backends.Kafka;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class OutageIT {
  private static final int PAGES = 2_000;

  @Test
  void nothingIsLostWhenElasticsearchIsKilledInTheMiddle() {
    Elasticsearch elasticsearch = Backends.shared().elasticsearch();
    try (Running running = new Running().ready()) {
      publish(running, 0, PAGES / 2);
      until(() -> assertThat(running.metric("search_changes_indexed_total")).isPositive());

      elasticsearch.kill();
      publish(running, PAGES / 2, PAGES);
      until(() -> {
        HttpResponse<String> health = running.get("/health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("elasticsearch: connection refused");
      });
      HttpResponse<String> answer = running.get("/v1/search?q=killed");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      elasticsearch.restart();

      until(() -> assertThat(running.search("killed").path("total").asInt()).isEqualTo(PAGES));
      until(() -> assertThat(running.get("/health").statusCode()).isEqualTo(200));
      until(() -> assertThat(running.metric("search_changes_pending")).isZero());
      assertThat(running.elasticsearch("GET", "pages/_count", "").path("count").asInt())
          .isEqualTo(PAGES);
    }
  }

  @Test
  void searchGoesOnWithoutTheBrokerAndCatchesUpWhenItIsBack() {
    Kafka kafka = Backends.shared().kafka();
    try (Running running = new Running().ready()) {
      running.topics.publish(Samples.page("article/before", "Before", "Words."), 1);
      until(() -> assertThat(running.search("before").path("total").asInt()).isEqualTo(1));

      kafka.kill();
      until(() -> assertThat(running.get("/health").body()).contains("kafka: does not answer"));
      assertThat(running.search("before").path("total").asInt()).isEqualTo(1);
      kafka.restart();

      running.topics.publish(Samples.page("article/after", "After all", "Words."), 2);
      until(() -> assertThat(running.search("all").path("total").asInt()).isEqualTo(1));
      until(() -> assertThat(running.get("/health").statusCode()).isEqualTo(200));
    }
  }

  private static void publish(Running running, int from, int to) {
    for (int i = from; i < to; i++) {
      running.topics.publish(
          Samples.page("article/killed-" + i, "Killed " + i, "Words. ".repeat(300)), i + 1);
    }
    running.topics.flush();
  }
}
