package dev.signpost.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.Site.Reply;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageLifeIT {
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
  void aPageIsPublishedReadWithdrawnAndPublishedAgain() {
    Reply published = site.put("term/life", "?revision=3&wait=accepted", draft("Life"));
    assertThat(published.status()).isEqualTo(200);
    assertThat(published.json().getString("outcome")).isEqualTo("accepted");
    assertThat(published.json().getJsonArray("faults")).isNotNull();

    Reply read = site.get("/v1/pages/term/life");
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.json().getString("title")).isEqualTo("Life");
    assertThat(read.json().getLong("revision")).isEqualTo(3);
    assertThat(read.response().headers().firstValue("ETag")).hasValue("\"3\"");

    assertThat(site.delete("term/life", "?wait=accepted").status()).isEqualTo(200);
    Reply gone = site.get("/v1/pages/term/life");
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.json().getLong("revision")).isGreaterThan(3);

    assertThat(site.put("term/life", "?revision=4", draft("Late")).problem()).isEqualTo("stale");
    assertThat(site.put("term/life", "?wait=accepted", draft("Anew")).status()).isEqualTo(200);
    assertThat(site.get("/v1/pages/term/life").json().getString("title")).isEqualTo("Anew");
  }

  @Test
  void whatWasReadCanBePutBackAsARepeat() {
    Reply first = site.put("term/back", "?wait=accepted", draft("Back"));
    String read = site.get("/v1/pages/term/back").body();

    Reply again = site.put("term/back", "?wait=accepted", read);

    assertThat(again.status()).isEqualTo(200);
    assertThat(receipt(again).getString("sameAs")).isEqualTo(first.json().getString("receipt"));
    assertThat(site.put("term/back", "?wait=accepted", read.replace("Back", "Front")).problem())
        .isEqualTo("conflict");
  }

  @Test
  void aReceiptTellsTheStages() {
    Reply published = site.put("term/receipt", "?wait=accepted", draft("Receipt"));

    JsonObject receipt = receipt(published);

    assertThat(receipt.getString("page")).isEqualTo("term/receipt");
    JsonObject stage = receipt.getJsonArray("stages").getJsonObject(0);
    assertThat(stage.getString("stage")).isEqualTo("ledger");
    assertThat(stage.getString("outcome")).isEqualTo("accepted");
    assertThat(stage.getString("at")).startsWith("20");
    assertThat(site.get("/v1/receipts/unknown").status()).isEqualTo(404);
  }

  @Test
  void manyReceiptsAreLookedUpAtOnce() {
    Reply published = site.put("term/many", "?wait=accepted", draft("Many"));
    String known = published.json().getString("receipt");

    JsonObject batch = site.receipts("{\"receipts\": [\"unknown\", \"" + known + "\"]}").json();

    assertThat(batch.getJsonArray("receipts").getJsonObject(0)).isEqualTo(receipt(published));
    assertThat(batch.getJsonArray("unknown")).containsExactly("unknown");
    assertThat(site.receipts("[1]").status()).isEqualTo(400);
  }

  @Test
  void waitingForWhatDoesNotComeEndsWithWhatWasReached() {
    Reply reply = site.put("term/slow", "?wait=visible&timeout=300", draft("Slow"));

    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.json().getString("outcome")).isEqualTo("accepted");
  }

  @Test
  void unknownPageMayBeWithdrawn() {
    assertThat(site.delete("term/never", "?revision=8&wait=accepted").status()).isEqualTo(200);
    assertThat(site.get("/v1/pages/term/never").status()).isEqualTo(410);
    assertThat(site.put("term/never", "?revision=8", draft("Never")).problem())
        .isEqualTo("conflict");
    assertThat(site.get("/v1/pages/term/nobody").status()).isEqualTo(404);
  }

  @Test
  void markdownIsPublishedLikeJson() {
    String markdown =
        "---\nid: term/marked\ntitle: Marked\nreview: {by: e, on: 2026-01-01}\n---\nSummary.\n";

    Reply reply =
        site.put(
            "term/marked",
            "?wait=accepted",
            "text/markdown; charset=utf-8",
            BodyPublishers.ofString(markdown));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(site.get("/v1/pages/term/marked").json().getString("summary")).isEqualTo("Summary.");
  }

  @Test
  void htmlAndPlainTextArePublishedInWhateverEncodingTheyCome() {
    String html =
        "<title>x</title><h1>Caf\u00e9 hip</h1><p>It\u2019s the joint.</p><p>Reviewed by e on 1 May 2026</p>";
    Reply page =
        site.put(
            "term/page",
            "?wait=accepted",
            "text/html; charset=windows-1252",
            BodyPublishers.ofByteArray(html.getBytes(Charset.forName("windows-1252"))));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.json().getJsonArray("faults")).isEmpty();
    JsonObject read = site.get("/v1/pages/term/page").json();
    assertThat(read.getString("title")).isEqualTo("Caf\u00e9 hip");
    assertThat(read.getString("summary")).isEqualTo("It\u2019s the joint.");

    String text =
        "A term in plain text\nIt means something. It does.\nReviewed by e on 1 May 2026\n";
    assertThat(
            site.put("term/text", "?wait=accepted", "text/plain", BodyPublishers.ofString(text))
                .status())
        .isEqualTo(200);
    assertThat(
            site.put(
                    "term/named",
                    "?wait=accepted&format=text",
                    "application/octet-stream",
                    BodyPublishers.ofString(text))
                .status())
        .isEqualTo(200);
    assertThat(site.get("/v1/pages/term/named").json().getString("title"))
        .isEqualTo("A term in plain text");
  }

  @Test
  void strictGateRefusesWithAllFaultsAndLenientPublishesWithThem() {
    String faulty = "{\"id\":\"symptom/faulty\",\"title\":\"Faulty\",\"summary\":\"s\",\"x\":1}";

    Reply strict = site.put("symptom/faulty", "", faulty);
    assertThat(strict.status()).isEqualTo(422);
    assertThat(strict.json().getJsonArray("faults").toString())
        .contains("missing-red-flags", "unknown-field", "missing-review");
    assertThat(site.get("/v1/pages/symptom/faulty").status()).isEqualTo(404);

    Reply lenient = site.put("symptom/faulty", "?gate=lenient&wait=accepted", faulty);
    assertThat(lenient.status()).isEqualTo(200);
    assertThat(lenient.json().getJsonArray("faults"))
        .hasSameSizeAs(strict.json().getJsonArray("faults"));
  }

  @Test
  void everyWayToBeWrongHasItsProblem() {
    assertThat(problem("", "{\"id\":")).isEqualTo("400 malformed-json");
    assertThat(problem("", "")).isEqualTo("400 empty");
    assertThat(problem("", draft("x").replace("}", ",\"title\":\"y\"}")))
        .isEqualTo("400 duplicate-field");
    assertThat(problem("", draft("x").replace("{", "{\"id\":\"term/other\",")))
        .isEqualTo("400 id-mismatch");
    assertThat(problem("?revision=2", draft("x").replace("{", "{\"revision\":3,")))
        .isEqualTo("400 revision-mismatch");
    assertThat(problem("?revision=0", draft("x"))).isEqualTo("400 invalid-parameter");
    assertThat(problem("?wait=forever", draft("x"))).isEqualTo("400 invalid-parameter");
    assertThat(problem("?revison=1", draft("x"))).isEqualTo("400 unknown-parameter");
    assertThat(problem("", draft("x").replace("{", "{\"revision\":-3,")))
        .isEqualTo("422 faulty-draft");
    assertThat(problem("", draft("x".repeat(20_000_000)))).isEqualTo("413 too-large");
    Reply invalid =
        site.put(
            "term/wrong",
            "",
            "application/json",
            BodyPublishers.ofByteArray(draft("caf\u00e9").getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(invalid.problem()).isEqualTo("invalid-utf-8");
    assertThat(invalid.json().getLong("offset")).isEqualTo(draft("caf").length() - tail());
    Reply image = site.put("term/wrong", "", "image/png", BodyPublishers.ofString("{}"));
    assertThat(image.status() + " " + image.problem()).isEqualTo("415 unsupported-media-type");
    assertThat(image.json().getJsonArray("accepted"))
        .containsExactly("application/json", "text/markdown", "text/html", "text/plain");
    Reply zeros =
        site.put("term/wrong", "", "text/plain", BodyPublishers.ofByteArray(new byte[1_000]));
    assertThat(zeros.status() + " " + zeros.problem()).isEqualTo("400 not-text");
    assertThat(problem("?format=pdf", draft("x"))).isEqualTo("400 invalid-parameter");
    assertThat(site.put("organ/heart", "", draft("x")).body()).contains("symptom");
    assertThat(site.get("/v1/pages/term/wrong").status()).isEqualTo(404);
  }

  private static int tail() {
    return draft("").length() - draft("").indexOf("\"title\":\"") - "\"title\":\"".length();
  }

  private static String problem(String query, String body) {
    Reply reply = site.put("term/wrong", query, body);
    return reply.status() + " " + reply.problem();
  }

  private static JsonObject receipt(Reply reply) {
    return site.get("/v1/receipts/" + reply.json().getString("receipt")).json();
  }

  private static String draft(String title) {
    return "{\"title\":\"%s\",\"summary\":\"s\",\"review\":{\"by\":\"e\",\"on\":\"2026-01-01\"}}"
        .formatted(title);
  }
}
