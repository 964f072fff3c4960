package dev.signpost.search;

import static dev.signpost.search.Running.read;
import static dev.signpost.search.Running.until;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.link.contract.PageLinks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadLettersIT {
  @Test
  void lettersAreListedShownAndTriedAgainNeverPastWhatIsNewer() {
    try (Running running = new Running().ready()) {
      running.topics.publish(Samples.page("term/stands", "Stands", "Text."), 5);
      until(() -> assertThat(running.topics.outcomes("term/stands")).contains("5 VISIBLE"));
      running.topics.letter("index", Topic.PAGES, "term/stands", change("term/stands", 4));
      running.topics.letter("link", Topic.PAGES, "term/stands", change("term/stands", 5));
      running.topics.letter("index", Topic.LINKS, "term/stands", links("term/stands", 7));
      running.topics.letter("index", Topic.PAGES, "term/x", "{\"type\"".getBytes(UTF_8));

      assertThat(prospects(running, "{\"all\": true, \"dryRun\": true}"))
          .containsExactly("stale", "apply", "apply", "still-poison");
      assertThat(running.topics.all(Topic.SUBMISSIONS)).isEmpty();
      assertThat(prospects(running, "{\"all\": true}"))
          .containsExactly("stale", "apply", "apply", "still-poison");

      assertThat(running.topics.all(Topic.SUBMISSIONS))
          .singleElement()
          .satisfies(
              record -> assertThat(new String(record.value(), UTF_8)).contains("\"draft-sub"));
      assertThat(running.elasticsearch("GET", "links/_doc/term%2Fstands", "").path("_version"))
          .hasToString("7");
      assertThat(list(running, "")).hasSize(2);
      assertThat(list(running, "?all=true")).hasSize(4);
      assertThat(list(running, "?all=true&stage=link")).hasSize(1);
    }
  }

  @Test
  void letterIsShownWithItsBytes() {
    try (Running running = new Running().ready()) {
      running.topics.letter("index", Topic.PAGES, "term/x", "{broken".getBytes(UTF_8));
      String id = list(running, "").getFirst().path("id").asText();

      JsonNode shown = read(running.admin("GET", "/dead-letters/" + id, "").body());

      assertThat(shown.path("value").asText()).isEqualTo("{broken");
      assertThat(shown.path("cause").asText()).isEqualTo("made to fail");
      assertThat(shown.path("prospect").asText()).isEqualTo("still-poison");
      assertThat(running.admin("GET", "/dead-letters/0-999", "").statusCode()).isEqualTo(404);
      assertThat(running.admin("POST", "/dead-letters/replay", "{}").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void nobodyGetsInWithoutTheToken() {
    try (Running running = new Running().ready()) {
      var answer = running.stranger("/dead-letters");

      assertThat(running.get("/v1/admin/dead-letters").statusCode()).isEqualTo(404);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }
  }

  private static List<JsonNode> list(Running running, String query) {
    return read(running.admin("GET", "/dead-letters" + query, "").body())
        .path("deadLetters")
        .valueStream()
        .toList();
  }

  private static List<String> prospects(Running running, String order) {
    return read(running.admin("POST", "/dead-letters/replay", order).body())
        .path("results")
        .valueStream()
        .map(result -> result.path("prospect").asText())
        .toList();
  }

  private static byte[] change(String id, long revision) {
    Page page = Samples.page(id, "Stands", "Text.");
    return JsonCodec.of(ContentChange.class)
        .encode(new PagePublished("r", page, revision, "d", List.of(), TopicClient.AT));
  }

  private static byte[] links(String id, long version) {
    return JsonCodec.of(PageLinks.class)
        .encode(new PageLinks(PageId.of(id), 5, version, Map.of(), TopicClient.AT));
  }
}
