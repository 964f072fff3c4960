package dev.signpost.search;

import static dev.signpost.search.Running.encoded;
import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CurationsIT {
  private static final String PAIN = "crushing chest pain";

  /** One of those that come with the gate. */
  private static final String JUDGED = "bulging disc";

  private static Running running;

  @BeforeAll
  static void start() {
    running = new Running();
    publish("symptom/chest-pain", "Crushing chest pain");
    publish("article/chest", "Chest pain and what it may be");
    publish("hub/chest", "All about the chest");
    publish("finding/disc-bulge", "Disc bulge");
    publish("article/disc", "A bulge of a disc");
    running.topics.concept(
        new ConceptNamed(
            PageId.of("finding/disc-bulge"),
            1,
            List.of("Disc bulge", "bulging disc"),
            List.of("lumbar")));
    running.ready();
    until(() -> assertThat(pages(PAIN)).startsWith("symptom/chest-pain", "article/chest"));
    until(() -> assertThat(running.search("disc bulge").at("/query/understoodAs")).hasSize(1));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static void publish(String id, String title) {
    running.topics.publish(Samples.page(id, title, "Words about it."), 1);
  }

  @Test
  void pinnedPageStandsFirstAndTheExplanationSaysSo() {
    String id = add("pin", "'query': 'Chest pain?'", "hub/chest").path("id").asText();

    JsonNode hits = running.search("chest pain", "explain=true").path("hits");
    assertThat(hits.at("/0/page").asText()).isEqualTo("hub/chest");
    assertThat(hits.at("/0/explanation/0/factor").asText()).isEqualTo("curated");
    assertThat(hits.at("/1/explanation").findValuesAsText("factor")).doesNotContain("curated");
    assertThat(running.search("chest pain", "kind=symptom").path("hits").findValuesAsText("page"))
        .as("filters hold for pinned pages too")
        .containsExactly("symptom/chest-pain");
    assertThat(pages("pain of the chest").getFirst()).isNotEqualTo("hub/chest");
    JsonNode first = running.search("chest pain", "size=1");
    assertThat(
            running
                .search("chest pain", "size=1", "cursor=" + first.path("cursor").asText())
                .at("/hits/0/page")
                .asText())
        .isNotEqualTo("hub/chest");

    end(id);
    assertThat(pages("chest pain").getFirst()).isNotEqualTo("hub/chest");
  }

  @Test
  void hiddenPageIsGoneButWhatIsUrgentIsSaid() {
    JsonNode before = running.search(PAIN);
    String id = add("hide", "'query': '" + PAIN + "'", "symptom/chest-pain").path("id").asText();

    JsonNode hidden = running.search(PAIN);
    assertThat(hidden.path("hits").findValuesAsText("page")).doesNotContain("symptom/chest-pain");
    assertThat(hidden.path("total").asInt()).isEqualTo(before.path("total").asInt() - 1);
    assertThat(hidden.at("/notices/0/id").asText()).isEqualTo("heart");
    assertThat(hidden.path("query").has("hidden")).isFalse();
    assertThat(running.search(PAIN, "explain=true").at("/query/hidden").toString())
        .isEqualTo("[\"symptom/chest-pain\"]");
    assertThat(running.search("chest pain", "explain=true").at("/query/hidden").toString())
        .isEqualTo("[]");
    assertThat(running.get("/v1/pages/symptom/chest-pain").statusCode()).isEqualTo(200);
    end(id);
  }

  @Test
  void replacementForAConceptOutlivesReindexRestartPurgeAndRollback() {
    String id = add("replace", "'concept': 'finding/disc-bulge'", "hub/chest").path("id").asText();
    assertThat(pages("disc bulge")).containsExactly("hub/chest");
    assertThat(pages("what is a disc bulge")).containsExactly("hub/chest");

    String former = running.generation();
    String next = running.reindexed();
    running.order("POST", "/generations/" + next + "/promote", "{}");
    assertThat(running.generation()).isEqualTo(next);
    assertThat(pages("disc bulge")).containsExactly("hub/chest");
    running.stop();
    running.start();
    running.ready();
    until(() -> assertThat(pages("disc bulge")).containsExactly("hub/chest"));
    running.order("POST", "/rollback", "{}");
    assertThat(running.generation()).isEqualTo(former);
    assertThat(pages("disc bulge")).containsExactly("hub/chest");

    end(id);
    assertThat(pages("disc bulge")).startsWith("finding/disc-bulge");
    assertThat(running.admin("GET", "/curations", "").body()).doesNotContain(id);
    assertThat(running.admin("GET", "/curations?ended=true", "").body()).contains(id, "ended");
    assertThat(running.admin("DELETE", "/curations/" + id, "{}").statusCode()).isEqualTo(409);
    assertThat(running.order("GET", "/orders", "").path("orders").findValuesAsText("order"))
        .contains("curation replace", "curation end");
  }

  @Test
  void previewTellsWhatWouldChangeAndChangesNothing() {
    for (int i = 0; i < 7; i++) {
      running.search("Bulge of a disc" + " ".repeat(i)); // the same again would not be asked
    }
    JsonNode preview =
        order("/curations/preview", body("pin", "'query': 'bulge of a disc'", "hub/chest"));

    assertThat(preview.at("/question/before/0").asText()).isEqualTo("article/disc");
    assertThat(preview.at("/question/after/0").asText()).isEqualTo("hub/chest");
    assertThat(preview.at("/recent/askings").asInt()).isEqualTo(7);
    assertThat(preview.path("missing")).isEmpty();
    assertThat(
            order("/curations/preview", body("pin", "'query': 'x'", "hub/nowhere"))
                .at("/missing/0")
                .asText())
        .isEqualTo("hub/nowhere");
    assertThat(preview.at("/judged/questions").asInt()).isPositive();
    assertThat(pages("bulge of a disc")).startsWith("article/disc");

    JsonNode judged =
        order(
            "/curations/preview",
            body("hide", "'concept': 'finding/disc-bulge'", "finding/disc-bulge"));
    JsonNode change =
        judged
            .at("/judged/changes")
            .valueStream()
            .filter(each -> each.path("question").asText().equals(JUDGED))
            .findFirst()
            .orElseThrow();
    assertThat(change.path("before").toString()).contains("\"finding/disc-bulge\"");
    assertThat(change.path("after").toString()).doesNotContain("\"finding/disc-bulge\"");
    assertThat(change.path("ndcgAfter").asDouble())
        .isLessThan(change.path("ndcgBefore").asDouble());
  }

  @Test
  void wrongOrdersAndStrangersAreRefused() {
    HttpResponse<String> wrong =
        running.admin("POST", "/curations", body("boost", "'query': 'a'", "hub/chest"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("effect must be one of");
    assertThat(
            running
                .admin(
                    "POST",
                    "/curations",
                    body("pin", "'query': 'Dr. John Smith 212-555-0134'", "hub/chest"))
                .statusCode())
        .isEqualTo(422);
    assertThat(running.stranger("/curations").statusCode()).isEqualTo(401);
  }

  private static JsonNode add(String effect, String what, String page) {
    return order("/curations", body(effect, what, page));
  }

  private static void end(String id) {
    assertThat(running.order("DELETE", "/curations/" + id, "{}").path("state").asText())
        .isEqualTo("ended");
  }

  private static JsonNode order(String path, String body) {
    return running.order("POST", path, body);
  }

  private static String body(String effect, String what, String page) {
    return "{'effect': '%s', %s, 'pages': ['%s'], 'reason': 'for the test'}"
        .formatted(effect, what, page)
        .replace('\'', '"');
  }

  private static List<String> pages(String question) {
    return running.json("/v1/search?q=" + encoded(question)).path("hits").findValuesAsText("page");
  }
}
