package dev.signpost.search;

import static dev.signpost.search.Running.encoded;
import static dev.signpost.search.Running.read;
import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsIT {
  private static final String REPORT =
      """
      FINDINGS: Mild left disc bulge at L4-L5 without canal stenosis. The sky is blue.
      IMPRESSION: Acute pulmonary embolism. Broad-based disc bulge at L3-L4.
      """;
  private static final String NAMED = "Patient: John Smith. Mild disc bulge. MRN 1234567";

  private static Running running;

  @BeforeAll
  static void start() {
    running = new Running();
    concept("finding/disc-bulge", "lumbar", "Disc bulge");
    concept("finding/spinal-stenosis", "spine", "Canal stenosis");
    concept("phrase/bulge", "lumbar", "Broad-based disc bulge at L4-L5");
    running.ready();
    until(() -> assertThat(post(REPORT).at("/phrases").size()).isEqualTo(1));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static void concept(String id, String region, String name) {
    running.topics.concept(new ConceptNamed(PageId.of(id), 1, List.of(name), List.of(region)));
  }

  private static JsonNode post(String report) {
    HttpResponse<String> answer = running.post("/v1/reports", "text/plain", report);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return read(answer.body());
  }

  @Test
  void aReportIsToldWithItsFindingsPhrasesNoticesAndWhatIsNotCovered() {
    JsonNode answer = post(REPORT);

    assertThat(answer.at("/findings/0").toString())
        .isEqualTo(
            "{\"page\":\"finding/disc-bulge\",\"quote\":\"disc bulge\",\"start\":20,\"end\":30,"
                + "\"section\":\"findings\",\"assertion\":\"present\",\"certainty\":\"definite\","
                + "\"levels\":[\"L4-L5\"],\"multilevel\":false,\"side\":\"left\",\"severity\":\"mild\"}");
    assertThat(answer.at("/findings/1/assertion").asText()).isEqualTo("absent");
    assertThat(answer.at("/phrases/0/match").asText()).isEqualTo("same-wording-different-level");
    assertThat(answer.at("/notices/0/id").asText()).isEqualTo("pulmonary-embolism");
    JsonNode uncovered = answer.at("/uncovered/0");
    assertThat(REPORT.substring(uncovered.path("start").asInt(), uncovered.path("end").asInt()))
        .isEqualTo("The sky is blue");
  }

  @Test
  void identifyingDetailsAreRefusedWithKindAndPlaceAndNeverRepeated() {
    HttpResponse<String> refused = running.post("/v1/reports", "text/plain", NAMED);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(read(refused.body()).path("categories").toString())
        .isEqualTo("[\"name\",\"record-number\"]");
    JsonNode name = read(refused.body()).at("/details/0");
    assertThat(name.path("category").asText()).isEqualTo("name");
    assertThat(name.path("start").asInt()).isZero();
    assertThat(name.path("end").asInt()).isEqualTo("Patient: John Smith".length());
    assertThat(refused.body()).doesNotContain("John", "Smith", "1234567");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/search?q=", "/v1/suggest?q="})
  void searchAndSuggestRefuseThemToo(String path) {
    HttpResponse<String> refused = running.get(path + encoded("back pain, DOB 01/02/1960"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("date-of-birth").doesNotContain("1960");
    assertThat(running.get(path + encoded("L4-L5 schmorl node")).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsNoReportIsRefused() {
    assertThat(running.post("/v1/reports", "application/json", "{}").statusCode()).isEqualTo(415);
    assertThat(running.post("/v1/reports", "text/plain", "").statusCode()).isEqualTo(400);
    assertThat(
            running
                .post("/v1/reports", "text/plain", new byte[] {(byte) 0xC3, (byte) 0x28})
                .statusCode())
        .isEqualTo(400);
    assertThat(running.post("/v1/reports?x=1", "text/plain", "a").statusCode()).isEqualTo(400);
    byte[] long2 = "a ".repeat(1_100_000).getBytes(StandardCharsets.UTF_8);
    assertThat(running.post("/v1/reports", "text/plain", long2).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no disc bulge, ", "L4-L5 ", "x", "disc bulge\n\n"})
  void aMegabyteOfHostileTextIsAnswered(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThat(running.post("/v1/reports", "text/plain", text).statusCode())
                .isEqualTo(200));
  }
}
