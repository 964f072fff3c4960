package dev.signpost.search;

import static dev.signpost.search.Running.until;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.topics.Topic;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IndexingIT {
  private static Running running;

  @BeforeAll
  static void start() {
    running = new Running().ready();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void changeBecomesAHitAndItsOutcomesTellSo() {
    running.topics.publish(Samples.page("finding/ganglion", "Ganglion cyst", "A soft lump."), 3);

    until(() -> assertThat(found("ganglion")).containsExactly("finding/ganglion"));
    until(() ->
        assertThat(running.topics.outcomes("finding/ganglion"))
            .containsExactly("3 INDEXED", "3 VISIBLE"));
  }

  @Test
  void withdrawalDisappearsAndStaysAwayHoweverLateAnOlderPublicationComes() {
    running.topics.publish(Samples.page("finding/bursitis", "Bursitis", "A sore bursa."), 1);
    until(() -> assertThat(found("bursitis")).hasSize(1));

    running.topics.withdraw(PageId.of("finding/bursitis"), 3);
    until(() -> assertThat(found("bursitis")).isEmpty());
    running.topics.publish(Samples.page("finding/bursitis", "Bursitis", "Again."), 2);

    until(() ->
        assertThat(running.topics.outcomes("finding/bursitis"))
            .containsExactly("1 INDEXED", "1 VISIBLE", "3 INDEXED", "3 VISIBLE", "2 STALE"));
    assertThat(found("bursitis")).isEmpty();
    assertThat(running.get("/v1/pages/finding/bursitis").statusCode()).isEqualTo(410);
  }

  @Test
  void poisonGoesToDeadLettersAndWhatFollowsIsIndexed() {
    running.topics.raw(Topic.PAGES, "term/poison", "{poison".getBytes(UTF_8));
    running.topics.publish(Samples.page("term/poison", "Antidote", "Helps."), 1);

    until(() -> assertThat(found("antidote")).hasSize(1));
    assertThat(letter("term/poison"))
        .satisfies(letter -> {
          assertThat(letter.value()).isEqualTo("{poison".getBytes(UTF_8));
          assertThat(header(letter, "stage")).isEqualTo("index");
          assertThat(header(letter, "topic")).isEqualTo(running.prefix + "pages");
          assertThat(header(letter, "cause")).contains("Unexpected character");
        });
  }

  @Test
  void documentTheIndexRefusesGoesToDeadLettersAndItsOutcomeIsDead() {
    byte[] misfit =
        """
        {"type": "page-published", "receipt": "r", "revision": 7, "at": "2026-11-20T10:00:00Z",
         "page": {"id": "term/misfit", "kind": "term", "title": {"no": "text"}}}
        """
            .getBytes(UTF_8);
    running.topics.raw(Topic.PAGES, "term/misfit", misfit);

    until(() -> assertThat(running.topics.outcomes("term/misfit")).containsExactly("7 DEAD"));
    ConsumerRecord<byte[], byte[]> letter = letter("term/misfit");
    assertThat(letter.value()).isEqualTo(misfit);
    assertThat(header(letter, "cause")).contains("document_parsing_exception");
  }

  @Test
  void replayFromTheStartChangesNoDocument() {
    for (int i = 0; i < 50; i++) {
      running.topics.publish(Samples.page("article/replay-" + i, "Replayed " + i, "Text."), i + 1);
    }
    running.topics.withdraw(PageId.of("article/replay-7"), 100);
    until(() -> assertThat(running.search("replayed").path("total").asInt()).isEqualTo(49));
    JsonNode before = documents();
    String group = running.prefix + "search-" + running.generation();
    running.stop();

    Groups.delete(group);
    running.start();
    running.ready();
    until(() -> assertThat(running.metric("search_changes_received_total")).isGreaterThan(50));
    until(() -> assertThat(running.metric("search_changes_pending")).isZero());
    running.elasticsearch("POST", "pages/_refresh", "");

    assertThat(documents()).isEqualTo(before);
  }

  private static List<String> found(String text) {
    return running.search(text).path("hits").findValuesAsText("page");
  }

  private static JsonNode documents() {
    return running.elasticsearch(
        "POST",
        "pages/_search?filter_path=hits.total,hits.hits._id,hits.hits._version,hits.hits._source",
        "{\"size\": 1000, \"version\": true, \"sort\": [\"id\"]}");
  }

  private static ConsumerRecord<byte[], byte[]> letter(String key) {
    return running.topics.all(Topic.DEAD_LETTERS).stream()
        .filter(record -> new String(record.key(), UTF_8).equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
