package dev.signpost.search;

import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MeaningIT {
  private static final String QUESTION = "why would the blood flow to the cardiac muscle stop";

  private static Running running;

  @BeforeAll
  static void start() {
    running = new Running(30_000);
    publish("condition/infarction", "Heart attack", "Part of the heart dies.", 1);
    publish("condition/wart", "Wart", "A small growth of the skin.", 1);
    publish(
        "term/flow",
        "Why would it stop",
        "The flow of traffic and the question why it would stop.",
        1);
    running.topics.flush();
    running.ready();
    until(() ->
        assertThat(
                running
                    .elasticsearch("GET", "vectors-bge-small-1/_count", "")
                    .path("count")
                    .asInt())
            .isEqualTo(3));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void pageThatSharesNoWordIsFoundByItsMeaning() {
    until(() ->
        assertThat(running.search(QUESTION).path("hits").findValuesAsText("page"))
            .contains("condition/infarction"));

    var answer = running.search(QUESTION, "explain=true");
    assertThat(answer.path("hits").findValuesAsText("factor")).contains("joined-with-meaning");
    assertThat(answer.path("hits").findValuesAsText("page").indexOf("condition/infarction"))
        .isLessThan(2);
    assertThat(running.metricOf("search_meaning_total{outcome=\"had\"}")).isPositive();
  }

  @Test
  void sentenceThatAPageIsAboutIsAnsweredByWords() {
    String wording = "Mild anterior wedging of the seventh thoracic vertebral body.";
    publish("phrase/wedging", wording, "The front of a bone is a little shorter.", 1);
    running.topics.concept(
        new ConceptNamed(PageId.of("phrase/wedging"), 1, List.of(wording), List.of()));
    running.topics.flush();
    until(() -> assertThat(running.search(wording).at("/query/understoodAs")).hasSize(1));

    var answer = running.search(wording, "explain=true");
    assertThat(answer.path("hits").path(0).path("page").asText()).isEqualTo("phrase/wedging");
    assertThat(answer.path("hits").findValuesAsText("factor"))
        .isNotEmpty()
        .doesNotContain("joined-with-meaning");
  }

  @Test
  void fewWordsThatNoPageIsAboutFindNothing() {
    assertThat(running.search("stock market").path("hits")).isEmpty();
  }

  @Test
  void vectorIsKeptUnderTheDigestOfItsPassageAndNotShown() {
    var document = running.elasticsearch("GET", "vectors-bge-small-1/_doc/condition%2Fwart", "");

    assertThat(document.path("_version").asLong()).isEqualTo(1);
    assertThat(document.path("_source").path("of").asText()).hasSize(32);
    assertThat(document.path("_source").has("vector")).isFalse();
  }

  @Test
  void withdrawnPageIsNotFoundByItsMeaningEither() {
    publish("condition/eczema", "Atopic dermatitis", "Itching red patches of skin.", 1);
    running.topics.flush();
    String question = "why is my little boy scratching his elbows until they bleed";
    until(() ->
        assertThat(running.search(question).path("hits").findValuesAsText("page"))
            .contains("condition/eczema"));

    running.topics.withdraw(PageId.of("condition/eczema"), 2);
    running.topics.flush();

    until(() ->
        assertThat(running.search(question).path("hits").findValuesAsText("page"))
            .doesNotContain("condition/eczema"));
  }

  private static void publish(String id, String title, String summary, long revision) {
    running.topics.publish(Samples.page(id, title, summary), revision);
  }
}
