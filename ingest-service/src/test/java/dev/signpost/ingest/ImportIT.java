package dev.signpost.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.Site.Reply;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImportIT {
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
  void everyLineHasItsResultInOrderWhateverItHolds() {
    String lines =
        String.join(
            "\n",
            page("condition/line-one", "one"),
            "",
            "{\"id\": ",
            "{\"id\":\"organ/x\",\"title\":\"t\",\"summary\":\"s\"}",
            page("condition/line-five", "five").replace("}", ",\"revision\":3}"),
            page("condition/line-five", "other").replace("}", ",\"revision\":2}"),
            " \r",
            "{\"id\":\"condition/empty\",\"title\":\"t\"}",
            "x".repeat(1_100_000),
            page("condition/last", "no line end after this"));

    List<JsonObject> results = site.importLines("", lines);

    assertThat(results)
        .extracting(r -> r.getInteger("line") + " " + r.getInteger("status"))
        .containsExactly("1 202", "3 400", "4 422", "5 202", "6 202", "8 422", "9 413", "10 202");
    assertThat(results.get(0).getString("page")).isEqualTo("condition/line-one");
    assertThat(results.get(0).getString("receipt")).hasSize(36);
    assertThat(results.get(1).getJsonObject("problem").getString("type"))
        .isEqualTo("/problems/malformed-json");
    assertThat(results.get(2).getJsonArray("faults").toString()).contains("bad-id");
    assertThat(results.get(5).getString("page")).isEqualTo("condition/empty");
    assertThat(results.get(5).getJsonArray("faults").toString()).contains("no-text");
  }

  @Test
  void lenientImportTakesPagesWithoutText() {
    String headingsOnly =
        "{\"id\":\"condition/headings\",\"title\":\"\",\"sections\":[{\"heading\":\"h\",\"text\":\"\"}]}";

    List<JsonObject> results = site.importLines("?gate=lenient", headingsOnly);

    assertThat(results.getFirst().getInteger("status")).isEqualTo(202);
    assertThat(results.getFirst().getJsonArray("faults").stream())
        .extracting(fault -> ((JsonObject) fault).getString("rule"))
        .containsExactly(
            "missing-title", "no-text", "missing-summary", "empty-section", "missing-review");
  }

  @Test
  void laterLinesOfThePageWinOverEarlierOnes() {
    String lines =
        IntStream.rangeClosed(1, 500)
            .mapToObj(n -> page("condition/many", "title " + n))
            .collect(Collectors.joining("\n"));

    assertThat(site.importLines("", lines)).hasSize(500);

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            assertThat(site.get("/v1/pages/condition/many").body()).contains("\"title 500\""));
    assertThat(site.delete("condition/many", "?revision=1").problem()).isEqualTo("stale");
  }

  @Test
  void manyPagesAreAllThereAfterwards() {
    int pages = 6_000;
    String lines =
        IntStream.range(0, pages)
            .mapToObj(n -> page("condition/bulk-" + n, "Bulk " + n + "x".repeat(1_500)))
            .collect(Collectors.joining("\n", "", "\n"));

    List<JsonObject> results = site.importLines("", lines);

    assertThat(results).hasSize(pages).allMatch(result -> result.getInteger("status") == 202);
    Reply last =
        site.put("condition/bulk-0", "?wait=accepted", page("condition/bulk-0", "changed"));
    assertThat(last.status()).isEqualTo(200);
    for (int n = 1; n < pages; n += 97) {
      Site.eventually(site, "/v1/pages/condition/bulk-" + n, 200);
    }
  }

  @Test
  void aLineMayCarryADraftOfAnotherFormOrWithdrawAPage() {
    String html = "<main><h1>Carried</h1><p>It came in a line.</p></main>";
    List<JsonObject> results =
        site.importLines(
            "",
            String.join(
                "\n",
                page("term/to-go", "t"),
                "{\"format\":\"html\",\"url\":\"https://site.test/terms/carried\",\"body\":\"%s\"}"
                    .formatted(html),
                "{\"format\":\"html\",\"id\":\"term/nothing\"}",
                "{\"withdraw\":\"term/to-go\"}"));

    assertThat(results)
        .extracting(r -> r.getString("page") + " " + r.getInteger("status"))
        .containsExactly(
            "term/to-go 202", "term/carried 202", "term/nothing 422", "term/to-go 202");
    assertThat(results.get(2).getJsonArray("faults").toString()).contains("missing-body");
    Site.eventually(site, "/v1/pages/term/to-go", 410);
    Site.eventually(site, "/v1/pages/term/carried", 200);
  }

  @Test
  void bodyOfAnotherTypeIsRefusedWithTheAcceptedOnes() {
    Reply reply =
        site.send(
            site.request("/v1/pages")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("a,b")));

    assertThat(reply.status()).isEqualTo(415);
    assertThat(reply.json().getJsonArray("accepted"))
        .isEqualTo(new JsonArray().add("application/x-ndjson").add("application/ndjson"));
  }

  static String page(String id, String title) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"summary\":\"s\"}".formatted(id, title);
  }
}
