package dev.signpost.search;

import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Review;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of pages that are equal but for what one factor looks at. */
class RankingIT {
  private static final LocalDate SOON = LocalDate.now(java.time.ZoneOffset.UTC).plusMonths(2);
  private static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

  private static Running running;

  @BeforeAll
  static void start() {
    running = new Running();
    publish("phrase/at-l5-s1", "Broad disc bulge at L5-S1.", "lumbar");
    publish("phrase/a-l4-l5", "Broad disc bulge seen at L4/5.", "lumbar");
    publish("finding/a-disc-change", "Disc change", "lumbar");
    publish("finding/b-disc-change", "Disc change", "cervical");
    publish("finding/a-cyst", "Synovial cyst", "knee", new Review("x", LONG_AGO, LONG_AGO));
    publish("finding/b-cyst", "Synovial cyst", "knee", new Review("x", LONG_AGO, SOON));
    publish("finding/canal-stenosis", "Narrowing of the canal", "spine");
    publish("phrase/no-stenosis", "No canal stenosis.", "spine");
    publish("hub/spine", "Spine", "spine");
    publish("hub/knee", "Knees", "knee");
    publish("finding/bruise", "Bruise", "knee");
    publish("finding/pole", "Renal pole", "abdomen");
    publish("finding/mole", "Skin mole", "chest");
    name("finding/bruise", "Bruise");
    name("finding/pole", "Renal pole");
    name("finding/mole", "Skin mole");
    name("finding/canal-stenosis", "Narrowing of the canal", "canal stenosis");
    name("phrase/no-stenosis", "No canal stenosis.");
    running.ready();
    until(() -> assertThat(running.search("canal").path("total").asInt()).isEqualTo(2));
    until(
        () -> assertThat(running.search("no canal stenosis").at("/query/understoodAs")).hasSize(2));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static void publish(String id, String title, String region) {
    publish(id, title, region, null);
  }

  private static void publish(
      String id, String title, String region, @org.jspecify.annotations.Nullable Review review) {
    Page page = Samples.page(id, title, List.of(), "Words about it.", List.of(region));
    running.topics.publish(
        new Page(
            page.id(),
            page.title(),
            page.language(),
            page.url(),
            page.aliases(),
            page.summary(),
            page.sections(),
            page.regions(),
            page.modalities(),
            page.redFlags(),
            page.concern(),
            page.faq(),
            page.questions(),
            page.links(),
            review),
        1);
  }

  private static void name(String id, String... names) {
    running.topics.concept(new ConceptNamed(PageId.of(id), 1, List.of(names), List.of()));
  }

  @Test
  void pageOfTheLevelStandsAbovePagesOfOthers() {
    assertThat(pages("disc bulge at L4-L5").getFirst()).isEqualTo("phrase/a-l4-l5");
    assertThat(pages("disc bulge at L5/S1").getFirst()).isEqualTo("phrase/at-l5-s1");
    assertThat(factors("disc bulge at L4-L5")).contains("same-level");
  }

  @Test
  void pageOfTheRegionStandsAbovePagesOfOthers() {
    assertThat(pages("disc change in the neck").getFirst()).isEqualTo("finding/b-disc-change");
    assertThat(pages("disc change in my lower back").getFirst()).isEqualTo("finding/a-disc-change");
    assertThat(factors("disc change in the neck")).contains("same-region");
  }

  @Test
  void reviewedPageStandsAboveOneWhoseReviewIsOverdue() {
    assertThat(pages("synovial cyst")).containsExactly("finding/b-cyst", "finding/a-cyst");
    assertThat(factors("synovial cyst")).contains("reviewed-in-time");
  }

  @Test
  void pageThatOnlyDeniesStandsBelowThePageAboutTheThing() {
    assertThat(pages("canal stenosis"))
        .containsExactly("finding/canal-stenosis", "phrase/no-stenosis");
    assertThat(
            running
                .search("canal stenosis", "explain=true")
                .at("/hits/1/explanation")
                .findValuesAsText("factor"))
        .contains("only-denies");
  }

  @Test
  void pageIsFoundByWordsThatMeanTheSameAsItsName() {
    JsonNode answer = running.search("contusion", "explain=true");

    assertThat(answer.at("/hits/0/page").asText()).isEqualTo("finding/bruise");
    assertThat(answer.at("/hits/0/highlights/0/html").asText()).isEqualTo("<mark>Bruise</mark>");
    assertThat(answer.at("/hits/0/explanation").findValuesAsText("factor"))
        .contains("in-other-words");
    assertThat(answer.at("/query/correctedTo").isNull()).isTrue();
    assertThat(answer.at("/query/fallback").isNull()).isTrue();
  }

  @Test
  void denialIsFoundWhereItIsWhatIsAsked() {
    assertThat(pages("No canal stenosis.").getFirst()).isEqualTo("phrase/no-stenosis");
  }

  @Test
  void suggestionsOfEqualMatchAreOrderedByUse() {
    assertThat(suggested("synovial")).startsWith("finding/a-cyst");
    running.get("/v1/pages/finding/b-cyst");
    running.get("/v1/pages/finding/b-cyst");
    until(() -> assertThat(suggested("synovial")).startsWith("finding/b-cyst"));
  }

  private static List<String> suggested(String typed) {
    return running.json("/v1/suggest?q=" + typed).path("suggestions").findValuesAsText("page");
  }

  @Test
  void answerTellsWhereAndWhatWasUnderstood() {
    JsonNode query = running.search("what does a left disc bulge at L4/5 mean").path("query");

    assertThat(query.path("levels").toString()).isEqualTo("[\"L4-L5\"]");
    assertThat(query.path("side").asText()).isEqualTo("left");
    assertThat(query.path("regions").toString()).isEqualTo("[\"lumbar\"]");
    assertThat(query.path("asks").toString()).isEqualTo("[\"meaning\"]");
    assertThat(query.path("fallback").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "something about weather and words and wind and rain, fewer-words, ",
    "nole, nearest-names, ",
    "kneecap, hubs, hub/knee",
    "zzzz, hubs, "
  })
  void questionThatFindsNothingGoesDownTheLadderAndSaysSo(
      String question, String fallback, @org.jspecify.annotations.Nullable String first) {
    JsonNode answer = running.search(question);

    assertThat(answer.at("/query/fallback").asText()).isEqualTo(fallback);
    assertThat(answer.path("hits")).isNotEmpty();
    if (first != null) {
      assertThat(answer.at("/hits/0/page").asText()).isEqualTo(first);
    }
  }

  @Test
  void filterThatLeavesNothingIsNotGoneAround() {
    JsonNode answer = running.search("zzzz", "kind=hub");

    assertThat(answer.path("total").asInt()).isZero();
    assertThat(answer.at("/query/fallback").isNull()).isTrue();
  }

  private static List<String> pages(String question) {
    return running.search(question).path("hits").findValuesAsText("page");
  }

  private static List<String> factors(String question) {
    return running
        .search(question, "explain=true")
        .at("/hits/0/explanation")
        .findValuesAsText("factor");
  }
}
