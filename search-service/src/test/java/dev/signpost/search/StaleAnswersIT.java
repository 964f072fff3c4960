package dev.signpost.search;

import static dev.signpost.search.Running.encoded;
import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.backends.Backends;
import dev.signpost.backends.Elasticsearch;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.contract.Reason;
import dev.signpost.link.contract.RelatedPage;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is still answered while Elasticsearch is away, and how it is told. */
class StaleAnswersIT {
  private static final String URGENT = "crushing chest pain";
  private static final String RELATED = "/v1/pages/symptom/chest-pain/related";

  @Test
  void lastGoodAnswersAreGivenWithTheirAgeUntilElasticsearchIsBack() {
    Elasticsearch elasticsearch = Backends.shared().elasticsearch();
    try (Running running = new Running()) {
      publish(running);
      running.ready();
      until(() -> assertThat(running.search(URGENT).path("total").asInt()).isEqualTo(1));
      until(() ->
          assertThat(running.json(RELATED).at("/blocks/findings/0/page").asText())
              .isEqualTo("finding/spasm"));
      JsonNode before = running.search(URGENT);
      HttpResponse<String> lists = running.get(RELATED);
      String etag = lists.headers().firstValue("ETag").orElseThrow();

      elasticsearch.kill();
      until(() -> assertThat(running.search(URGENT).has("stale")).isTrue()); // no longer of now
      JsonNode stale = running.search(URGENT);
      assertThat(stale.at("/stale/ageSeconds").isIntegralNumber()).isTrue();
      assertThat(stale.at("/notices/0/id").asText()).isEqualTo("heart");
      assertThat(((ObjectNode) stale).without("stale").toString()).isEqualTo(before.toString());
      until(() ->
          assertThat(running.get(RELATED, "If-None-Match", etag).statusCode()).isEqualTo(200));
      HttpResponse<String> staleLists = running.get(RELATED, "If-None-Match", etag);
      assertThat(staleLists.headers().firstValue("ETag")).isEmpty();
      assertThat(staleLists.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(Running.read(staleLists.body()).at("/blocks/findings/0/title").asText())
          .isEqualTo("Spasm");

      HttpResponse<String> unknown = running.get("/v1/search?q=" + encoded(URGENT + " again"));
      assertThat(unknown.statusCode()).isEqualTo(503);
      assertThat(unknown.body()).contains("elasticsearch", "emergency number");
      assertThat(running.get("/v1/pages/symptom/chest-pain").statusCode()).isEqualTo(503);
      elasticsearch.restart();

      until(() -> assertThat(running.search(URGENT).has("stale")).isFalse());
      until(() ->
          assertThat(running.get(RELATED, "If-None-Match", etag).statusCode()).isEqualTo(304));
    }
  }

  private static void publish(Running running) {
    running.topics.publish(Samples.page("symptom/chest-pain", "Chest pain", "Crushing."), 1);
    running.topics.publish(Samples.page("finding/spasm", "Spasm", "Text."), 1);
    running.topics.links(
        new PageLinks(
            PageId.of("symptom/chest-pain"),
            1,
            1,
            Map.of(
                Block.FINDINGS,
                List.of(
                    new RelatedPage(
                        PageId.of("finding/spasm"),
                        0.9,
                        List.of(new Reason("declared", "its editors say so", null))))),
            TopicClient.AT));
  }
}
