package dev.signpost.search;

import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.contract.Reason;
import dev.signpost.link.contract.RelatedPage;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages, the pages beside them, and suggestions. */
class PagesIT {
  private static final PageId PAGE = PageId.of("symptom/mid-back-pain");
  private static Running running;

  @BeforeAll
  static void start() {
    running = new Running();
    running.topics.publish(
        Samples.page(
            PAGE.toString(),
            "Mid back pain",
            List.of("thoracic back pain"),
            "It hurts.",
            List.of("thoracic")),
        12);
    List<RelatedPage> phrases = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      running.topics.publish(Samples.page("phrase/p" + i, "Phrase " + i, "Text."), 1);
      phrases.add(
          new RelatedPage(
              PageId.of("phrase/p" + i),
              0.9 - i / 100.0,
              List.of(new Reason("mention", "names it", new Evidence(2, 10, 20, "a quote")))));
    }
    phrases.add(new RelatedPage(PageId.of("phrase/missing"), 0.5, List.of()));
    running.topics.withdraw(PageId.of("phrase/p1"), 2);
    running.topics.publish(Samples.page("finding/alone", "Alone", "Text."), 1);
    running.topics.links(
        new PageLinks(
            PAGE,
            11,
            5,
            Map.of(
                Block.PHRASES,
                phrases,
                Block.HUBS,
                List.of(new RelatedPage(PageId.of("hub/missing"), 0.1, List.of()))),
            TopicClient.AT));
    running.ready();
    until(() -> assertThat(related("").path("blocks").path("phrases").size()).isEqualTo(6));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void pageIsServedWithRevisionAndGeneration() {
    JsonNode page = running.json("/v1/pages/symptom/mid-back-pain");

    assertThat(page.path("id").asText()).isEqualTo("symptom/mid-back-pain");
    assertThat(page.path("revision").asLong()).isEqualTo(12);
    assertThat(page.path("generation").asText()).isEqualTo(running.generation());
    assertThat(page.at("/sections/0/text").asText()).isEqualTo("It hurts.");
  }

  @Test
  void pagesThereAreNotAreProblems() {
    assertThat(running.get("/v1/pages/symptom/nowhere").statusCode()).isEqualTo(404);
    assertThat(running.get("/v1/pages/planet/mars").statusCode()).isEqualTo(400);
    HttpResponse<String> withdrawn = running.get("/v1/pages/phrase/p1/related");
    assertThat(withdrawn.statusCode()).isEqualTo(410);
    assertThat(Running.read(withdrawn.body()).path("revision").asLong()).isEqualTo(2);
  }

  @Test
  void relatedPagesCarryTitleSummaryScoreAndReasons() {
    JsonNode related = related("");

    assertThat(related.path("page").asText()).isEqualTo("symptom/mid-back-pain");
    assertThat(related.path("revision").asLong()).isEqualTo(11);
    assertThat(related.path("at").asText()).isEqualTo("2026-11-20T10:00:00Z");
    assertThat(related.at("/blocks/phrases/0").toString())
        .isEqualTo(
            """
            {"page":"phrase/p0","kind":"phrase","title":"Phrase 0","summary":"Summary of Phrase 0.","score":0.9,\
            "reasons":[{"rule":"mention","text":"names it",\
            "evidence":{"section":2,"start":10,"end":20,"quote":"a quote"}}]}\
            """);
  }

  @Test
  void targetsThatAreNotServedDropOutBeforeTheListIsCut() {
    assertThat(related("?size=3").at("/blocks/phrases").findValuesAsText("page"))
        .containsExactly("phrase/p0", "phrase/p2", "phrase/p3");
    assertThat(related("?size=20").at("/blocks/phrases").size()).isEqualTo(7);
    assertThat(related("").path("blocks").has("hubs")).isFalse();
  }

  @Test
  void oneBlockCanBeAskedFor() {
    assertThat(related("?block=hubs").path("blocks").toString()).isEqualTo("{\"hubs\":[]}");
    HttpResponse<String> unknown =
        running.get("/v1/pages/symptom/mid-back-pain/related?block=friends");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(Running.read(unknown.body()).path("allowed").size())
        .isEqualTo(Block.values().length);
    assertThat(running.get("/v1/pages/symptom/mid-back-pain/related?size=21").statusCode())
        .isEqualTo(400);
  }

  @Test
  void pageWithoutLinksHasNoBlocks() {
    assertThat(running.json("/v1/pages/finding/alone/related").path("blocks").isEmpty()).isTrue();
  }

  @Test
  void suggestionsBeginAsTypedAndEchoTheSequence() {
    JsonNode answer = running.json("/v1/suggest?q=mid+ba&seq=7");

    assertThat(answer.toString())
        .isEqualTo(
            """
            {"seq":7,"suggestions":[{"page":"symptom/mid-back-pain","kind":"symptom","title":"Mid back pain",\
            "text":"Mid back pain","match":[[0,3],[4,6]]}]}\
            """);
  }

  @Test
  void suggestionMayBeAnotherNameOfThePageOnceAPage() {
    JsonNode suggestions = running.json("/v1/suggest?q=thoracic+b").path("suggestions");

    assertThat(suggestions.findValuesAsText("text")).containsExactly("thoracic back pain");
    assertThat(running.json("/v1/suggest?q=back").path("suggestions").size()).isEqualTo(1);
    assertThat(running.json("/v1/suggest?q=phrase&size=3").path("suggestions").size()).isEqualTo(3);
    assertThat(running.json("/v1/suggest?q=%3F").path("suggestions").isEmpty()).isTrue();
  }

  private static JsonNode related(String query) {
    return running.json("/v1/pages/" + PAGE + "/related" + query);
  }
}
