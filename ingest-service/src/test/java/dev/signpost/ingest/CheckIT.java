package dev.signpost.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.Site.Reply;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CheckIT {
  private static final String REVIEW = "\"review\":{\"by\":\"e\",\"on\":\"2026-01-01\"}";

  private static Site site;

  @BeforeAll
  static void start() {
    site = new Site();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void faultsAreToldAndNothingIsPublished() {
    Reply reply =
        check("", "application/json", "{\"id\":\"symptom/checked\",\"title\":\"C\",\"x\":1}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().getString("page")).isEqualTo("symptom/checked");
    assertThat(reply.json().getBoolean("passes")).isFalse();
    assertThat(reply.json().getBoolean("siteChecked")).isTrue();
    assertThat(rules(reply.json())).contains("unknown-field", "no-text", "missing-red-flags");
    assertThat(site.get("/v1/pages/symptom/checked").status()).isEqualTo(404);
  }

  @Test
  void soundDraftPassesInEveryForm() {
    String markdown =
        "---\ntitle: Marked\nreview: {by: e, on: 2026-01-01}\n---\nA summary of it.\n";

    Reply reply = check("?page=term/marked", "text/markdown", markdown);

    assertThat(reply.json().getBoolean("passes")).isTrue();
    assertThat(reply.json().getJsonArray("faults")).isEmpty();
  }

  @Test
  void otherPagesAreLookedAt() {
    site.put("term/known", "?wait=accepted", draft("Known", ""));

    Reply reply =
        check(
            "?page=term/other",
            "application/json",
            draft("Known", ",\"links\":[{\"to\":\"term/known\"},{\"to\":\"term/unknown\"}]"));

    assertThat(rules(reply.json())).containsExactly("unknown-link", "name-clash");
    assertThat(reply.json().getBoolean("passes")).isTrue();
  }

  @Test
  void warningsOfTheSiteStandInTheReceipt() {
    Reply put =
        site.put(
            "term/lonely", "?wait=accepted", draft("Lonely", ",\"links\":[{\"to\":\"term/x\"}]"));

    JsonObject receipt = site.get("/v1/receipts/" + put.json().getString("receipt")).json();
    assertThat(receipt.getJsonArray("stages").getJsonObject(0).getString("detail"))
        .isEqualTo("warnings: unknown-link");
  }

  @Test
  void linesAreAnsweredInTheirOrder() {
    String lines =
        IntStream.range(0, 3_000)
                .mapToObj(i ->
                    "{\"id\":\"term/l%d\",\"title\":\"L%d\",\"summary\":\"s\",%s}"
                        .formatted(i, i, REVIEW))
                .collect(Collectors.joining("\n"))
            + "\n\n{\"id\":\n{\"title\":\"no id\"}";

    Reply reply = check("", "application/x-ndjson", lines);

    List<JsonObject> results =
        Arrays.stream(reply.body().split("\n")).map(JsonObject::new).toList();
    assertThat(results).hasSize(3_002);
    assertThat(results.subList(0, 3_000)).allMatch(result -> result.getBoolean("passes"));
    assertThat(results.get(2_999).getInteger("line")).isEqualTo(3_000);
    assertThat(results.get(3_000).getInteger("line")).isEqualTo(3_002);
    assertThat(results.get(3_000).getJsonObject("problem").getString("type"))
        .endsWith("malformed-json");
    assertThat(rules(results.get(3_001))).contains("missing-id");
    assertThat(site.get("/v1/pages/term/l0").status()).isEqualTo(404);
  }

  @Test
  void everyWayToBeWrongHasItsProblem() {
    assertThat(check("", "application/json", "{\"id\":").problem()).isEqualTo("malformed-json");
    assertThat(check("", "image/png", "x").status()).isEqualTo(415);
    assertThat(check("", "application/json", "x".repeat(5_000_000)).status()).isEqualTo(413);
    assertThat(check("?page=knee", "application/json", "{}").problem())
        .isEqualTo("invalid-parameter");
  }

  private static Reply check(String query, String type, String body) {
    return send(query, type, BodyPublishers.ofString(body));
  }

  private static Reply send(String query, String type, BodyPublisher body) {
    return site.send(site.request("/v1/check" + query).header("Content-Type", type).POST(body));
  }

  private static List<String> rules(JsonObject result) {
    return result.getJsonArray("faults").stream()
        .map(fault -> ((JsonObject) fault).getString("rule"))
        .toList();
  }

  private static String draft(String title, String more) {
    return "{\"title\":\"%s\",\"summary\":\"s\",%s%s}".formatted(title, REVIEW, more);
  }
}
