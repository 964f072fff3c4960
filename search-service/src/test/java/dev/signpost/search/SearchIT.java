package dev.signpost.search;

import static dev.signpost.search.Running.encoded;
import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIT {
  private static final String PASTED =
      "FINDINGS: Alignment is normal. Right paracentral disc protrusion at L5-S1 contacting the right S1 nerve root."
          + " No fracture. The conus ends at L1.";

  private static Running running;

  @BeforeAll
  static void start() {
    running = new Running();
    publish("finding/disc-bulge", "Disc bulge", List.of("bulging disc", "disk bulge"), "lumbar");
    publish("finding/thoracic-disc-bulge", "Thoracic disc bulge", List.of(), "thoracic");
    publish("symptom/low-back-pain", "Low back pain", List.of("lumbago"), "lumbar");
    publish(
        "phrase/right-paracentral",
        "Right paracentral disc protrusion at L5-S1 contacting the right S1 nerve root.",
        List.of(),
        "lumbar");
    publish(
        "phrase/left-paracentral",
        "Left paracentral disc protrusion at L5-S1.",
        List.of(),
        "lumbar");
    publish("term/script", "<img src=x onerror=alert(1)> scripted", List.of(), "spine");
    for (int i = 0; i < 25; i++) {
      publish("article/reading-" + i, "Reading a scan, part " + i, List.of(), "chest");
    }
    running.topics.concept(
        new ConceptNamed(
            PageId.of("finding/disc-bulge"),
            1,
            List.of("Disc bulge", "bulging disc", "slipped cushion"),
            List.of("lumbar")));
    running.ready();
    until(() -> assertThat(running.search("scan").path("total").asInt()).isEqualTo(25));
    until(() ->
        assertThat(running.search("bulging discs").at("/query/understoodAs").toString())
            .isEqualTo("[\"finding/disc-bulge\"]"));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static void publish(String id, String title, List<String> aliases, String region) {
    running.topics.publish(
        Samples.page(
            id, title, aliases, "Words about " + title + ", and a bulge.", List.of(region)),
        1);
  }

  @Test
  void exactReportWordingFindsItsPhrasePageHoweverLongThePaste() {
    assertThat(pages(PASTED).getFirst()).isEqualTo("phrase/right-paracentral");
    assertThat(pages(PASTED.repeat(10)).getFirst()).isEqualTo("phrase/right-paracentral");
  }

  @ParameterizedTest
  @CsvSource({
    "bulging disc, finding/disc-bulge",
    "BULGING DISCS, finding/disc-bulge",
    "lumbago, symptom/low-back-pain",
    "what is a disk bulge?, finding/disc-bulge",
  })
  void otherNamesFindThePage(String question, String page) {
    assertThat(pages(question).getFirst()).isEqualTo(page);
  }

  @Test
  void otherNamesOfWhatIsMeantAreMarked() {
    JsonNode hit = running.search("slipped cushion").at("/hits/0");

    assertThat(hit.path("page").asText()).isEqualTo("finding/disc-bulge");
    assertThat(hit.at("/highlights/0/html").asText())
        .isEqualTo("<mark>Disc</mark> <mark>bulge</mark>");
  }

  @Test
  void facetsIgnoreTheirOwnFilter() {
    JsonNode answer = running.search("bulge", "kind=finding,symptom", "region=lumbar");

    assertThat(answer.path("hits").findValuesAsText("page"))
        .containsExactlyInAnyOrder("finding/disc-bulge", "symptom/low-back-pain");
    assertThat(answer.path("total").asInt()).isEqualTo(2);
    assertThat(counts(answer, "kind"))
        .containsExactlyInAnyOrder("phrase 2", "finding 1", "symptom 1");
    assertThat(counts(answer, "region")).containsExactlyInAnyOrder("lumbar 2", "thoracic 1");
    assertThat(counts(answer, "modality")).containsExactly("mri 2");
  }

  @Test
  void cursorLeadsThroughAllHitsOnce() {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    for (int page = 0; page < 4; page++) {
      JsonNode answer =
          running.search("scan", "size=7", cursor.isEmpty() ? "" : "cursor=" + cursor);
      seen.addAll(answer.path("hits").findValuesAsText("page"));
      cursor = answer.path("cursor").asText("");
    }

    assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    assertThat(cursor).isEmpty();
  }

  @Test
  void cursorOfAnotherQuestionIsRefused() {
    String cursor = running.search("scan", "size=7").path("cursor").asText();

    for (String wrong :
        List.of("q=reading&cursor=" + cursor, "q=scan&cursor=x" + cursor, "q=scan&cursor=AAAA")) {
      HttpResponse<String> response = running.get("/v1/search?" + wrong);
      assertThat(response.statusCode()).as(wrong).isEqualTo(400);
      assertThat(Running.read(response.body()).path("parameter").asText()).isEqualTo("cursor");
    }
  }

  @Test
  void titleThatLooksLikeMarkupComesBackHarmless() {
    JsonNode hit = running.search("scripted").path("hits").path(0);

    assertThat(hit.path("title").asText()).isEqualTo("<img src=x onerror=alert(1)> scripted");
    JsonNode title = hit.path("highlights").path(0);
    assertThat(title.path("field").asText()).isEqualTo("title");
    assertThat(title.path("html").asText())
        .isEqualTo("&lt;img src=x onerror=alert(1)&gt; <mark>scripted</mark>");
    int start = title.at("/ranges/0/0").asInt();
    int end = title.at("/ranges/0/1").asInt();
    assertThat(title.path("text").asText().substring(start, end)).isEqualTo("scripted");
  }

  @Test
  void explanationSaysWhatEachFactorGave() {
    JsonNode reasons = running.search("bulging discs", "explain=true").at("/hits/0/explanation");

    assertThat(reasons.findValuesAsText("factor")).contains("words-in-names", "named-concept");
    assertThat(running.search("bulging discs").at("/hits/0").has("explanation")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "siez=3&q=a, size",
    "q=a&size=51, 50",
    "q=a&kind=planet, match",
    "kind=term, required",
    "q=, at least 1",
    "q=a&explain=perhaps, true or false",
  })
  void parametersAreStrict(String query, String expected) {
    HttpResponse<String> response = running.get("/v1/search?" + query);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"???", "the of and", "\uFDD0", "zzzzunknown"})
  void questionsWithoutWordsToFindAreAnsweredWithNothing(String question) {
    assertThat(running.search(question).path("total").asInt()).isZero();
  }

  @Test
  void longestQuestionIsAnsweredAndALongerOneIsRefused() {
    assertThat(running.get("/v1/search?q=" + encoded("x y z w ".repeat(250))).statusCode())
        .isEqualTo(200);
    assertThat(running.get("/v1/search?q=" + encoded("x y z w ".repeat(251))).statusCode())
        .isEqualTo(400);
  }

  @Test
  void wordThatStandsOnNoPageIsCorrectedAndTheAnswerSaysSo() {
    JsonNode answer = running.search("buldging disc");

    assertThat(answer.at("/query/text").asText()).isEqualTo("buldging disc");
    assertThat(answer.at("/query/correctedTo").asText()).isEqualTo("bulging disc");
    assertThat(answer.at("/hits/0/page").asText()).isEqualTo("finding/disc-bulge");
    assertThat(running.search("bulging disc").at("/query/correctedTo").isNull()).isTrue();
  }

  @Test
  void correctedAnswerGoesOnUnderItsCursor() {
    JsonNode first = running.search("buldging scan", "size=10");
    JsonNode second =
        running.search("buldging scan", "size=10", "cursor=" + first.path("cursor").asText());

    assertThat(second.path("hits").findValuesAsText("page"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(first.path("hits").findValuesAsText("page"));
  }

  @ParameterizedTest
  @CsvSource({"L4 disc", "right disc", "disc without bulge"})
  void levelsSidesAndNegationsAreNeverCorrected(String question) {
    assertThat(running.search(question).at("/query/correctedTo").isNull()).isTrue();
  }

  @Test
  void suggestionsForgiveASlipFromTheFourthLetterOn() {
    assertThat(running.json("/v1/suggest?q=bulgn").at("/suggestions/0/page").asText())
        .isEqualTo("finding/disc-bulge");
    assertThat(running.json("/v1/suggest?q=bzl").path("suggestions")).isEmpty();
  }

  @Test
  void questionThatSoundsUrgentIsToldSoWhateverIsFound() {
    assertThat(running.search("crushing chest pain").at("/notices/0/id").asText())
        .isEqualTo("heart");
    assertThat(
            running
                .search("zzz crushing chest pain", "kind=term", "region=sacral")
                .at("/notices/0/id")
                .asText())
        .isEqualTo("heart");
    assertThat(running.search("no chest pain").path("notices")).isEmpty();
  }

  @Test
  void refusedQuestionThatSoundsUrgentIsToldSoToo() {
    HttpResponse<String> response =
        running.get("/v1/search?q=" + encoded("Dr. John Smith, 212-555-0134: crushing chest pain"));

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("\"notices\"").contains("emergency number");
    assertThat(running.get("/v1/search?q=" + encoded("crushing chest pain") + "&size=99").body())
        .doesNotContain("crushing");
  }

  private static List<String> pages(String question) {
    return running.search(question).path("hits").findValuesAsText("page");
  }

  private static List<String> counts(JsonNode answer, String facet) {
    List<String> counts = new ArrayList<>();
    answer
        .path("facets")
        .path(facet)
        .forEach(count -> counts.add(count.path("value").asText() + " " + count.path("count")));
    return counts;
  }
}
