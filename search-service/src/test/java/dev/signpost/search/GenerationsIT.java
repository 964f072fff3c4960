package dev.signpost.search;

import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GenerationsIT {
  private static final int PAGES = 300;
  private static Running running;

  @BeforeAll
  static void start() {
    running = new Running().ready();
    for (int i = 0; i < PAGES; i++) {
      running.topics.publish(
          Samples.page("article/kept-" + i, "Kept number " + i, "Words of a page."), i + 1);
    }
    until(() -> assertThat(total("kept")).isEqualTo(PAGES));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void generationIsBuiltPromotedRolledBackAndPurgedAndNothingWrittenMeanwhileIsMissing() {
    String former = running.generation();
    String next = running.reindexed();
    publish("article/before", "Before the switch", 1);

    JsonNode firstHits = running.search("kept", "size=10");
    JsonNode promotion = running.order("POST", "/generations/" + next + "/promote", "{}");

    assertThat(promotion.path("promoted").asBoolean()).as(promotion.toPrettyString()).isTrue();
    assertThat(running.generation()).isEqualTo(next);
    assertThat(total("kept")).isEqualTo(PAGES);
    assertThat(total("before")).isEqualTo(1);
    JsonNode moreHits =
        running.search("kept", "size=10", "cursor=" + firstHits.path("cursor").asText());
    assertThat(moreHits.path("generation").asText()).isEqualTo(former);
    assertThat(moreHits.path("hits")).hasSize(10);
    assertThat(aliased())
        .containsExactly(running.prefix + "links-" + next, running.prefix + "pages-" + next);
    publish("article/after", "After the switch", 1);
    running.topics.withdraw(PageId.of("article/before"), 2);
    until(() -> assertThat(running.topics.outcomes("article/before")).contains("2 VISIBLE"));

    assertThat(running.order("POST", "/rollback", "{}").path("generation").asText())
        .isEqualTo(former);
    assertThat(running.generation()).isEqualTo(former);
    assertThat(total("after")).isEqualTo(1);
    assertThat(total("before")).isZero();

    until(() ->
        assertThat(running.admin("POST", "/generations/" + next + "/purge", "").statusCode())
            .isEqualTo(200));
    until(() -> assertThat(indices()).noneMatch(index -> index.contains(next)));
    assertThat(running.state(next)).isEqualTo("purged");
    assertThat(orders()).containsSubsequence("purge", "rollback", "promote", "reindex");
  }

  @Test
  void whatCannotBeIsRefusedWithTheReason() {
    String live = running.generation();

    var answer = running.admin("POST", "/generations/" + live + "/purge", "");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("answers come from it");
    assertThat(running.admin("POST", "/generations/g20200101000000/promote", "").body())
        .contains("there is no generation g20200101000000");
    assertThat(
            running.admin("POST", "/generations/" + live + "/promote", "{\"force\": true}").body())
        .contains("force needs a reason");
    assertThat(running.stranger("/generations").statusCode()).isEqualTo(401);
  }

  @Test
  void gateRefusesAGenerationWithMissingPagesUnlessForced() {
    String next = running.reindexed();
    running.elasticsearch(
        "POST",
        "pages-" + next + "/_bulk?refresh=true",
        "{\"delete\": {\"_id\": \"article/kept-1\"}}\n".repeat(1)
            + java.util.stream.IntStream.range(2, 60)
                .mapToObj(i -> "{\"delete\": {\"_id\": \"article/kept-" + i + "\"}}\n")
                .collect(java.util.stream.Collectors.joining()));

    JsonNode refused = running.order("POST", "/generations/" + next + "/promote", "{}");

    assertThat(refused.path("promoted").asBoolean()).isFalse();
    assertThat(refused.at("/report/checks/0/details").toString()).contains("kind article");
    assertThat(running.generation()).isNotEqualTo(next);
    JsonNode forced =
        running.order(
            "POST",
            "/generations/" + next + "/promote",
            "{\"force\": true, \"reason\": \"a test\"}");
    assertThat(forced.path("promoted").asBoolean()).isTrue();
    assertThat(orders()).first().isEqualTo("promote by force");
    running.order("POST", "/rollback", "{}");
  }

  @Test
  void indexDeletedByHandIsMadeAgainAndFilledFromTheLog() {
    String live = running.generation();

    running.elasticsearch("DELETE", "pages-" + live, "");

    until(() -> assertThat(running.get("/ready").statusCode()).isEqualTo(503));
    until(() -> assertThat(running.get("/ready").statusCode()).isEqualTo(200));
    assertThat(total("kept")).isEqualTo(PAGES);
    assertThat(running.generation()).isEqualTo(live);
  }

  private static void publish(String id, String title, long revision) {
    running.topics.publish(Samples.page(id, title, "Text."), revision);
    until(() -> assertThat(running.topics.outcomes(id)).contains(revision + " VISIBLE"));
  }

  private static int total(String text) {
    return running.search(text).path("total").asInt();
  }

  private static List<String> orders() {
    return running.order("GET", "/orders", "").path("orders").findValuesAsText("order");
  }

  private static List<String> aliased() {
    JsonNode found = running.elasticsearch("GET", "*/_alias", "");
    return found.properties().stream()
        .filter(index ->
            index.getValue().path("aliases").has(running.prefix + "pages")
                || index.getValue().path("aliases").has(running.prefix + "links"))
        .map(java.util.Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static List<String> indices() {
    return running.elasticsearch("GET", "*/_alias", "").properties().stream()
        .map(java.util.Map.Entry::getKey)
        .toList();
  }
}
