package dev.signpost.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.Site.Reply;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QuarantineIT {
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
  void faultyDraftIsKeptListedShownAndReleasedWhileTheLastGoodRevisionServes() {
    site.put("symptom/kept", "?revision=1&gate=lenient&wait=accepted", faulty("kept", "Good"));

    Reply refused = site.put("symptom/kept", "?revision=2", faulty("kept", "Doubtful"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().getBoolean("quarantined")).isTrue();
    String receipt = refused.json().getString("receipt");
    Site.eventually(site, "/v1/receipts/" + receipt, 200);
    Site.eventually(site, "/v1/quarantine/symptom/kept", 200);

    assertThat(stage(receipt).getString("outcome")).isEqualTo("quarantined");
    assertThat(stage(receipt).getString("detail")).contains("missing-red-flags");
    assertThat(site.get("/v1/pages/symptom/kept").json().getString("title")).isEqualTo("Good");
    JsonObject kept = site.get("/v1/quarantine/symptom/kept").json();
    assertThat(kept.getJsonObject("draft").getString("title")).isEqualTo("Doubtful");
    assertThat(kept.getJsonArray("faults")).isNotEmpty();
    assertThat(listed()).contains("symptom/kept");

    Reply released = release("symptom/kept");
    assertThat(released.status()).as(released.body()).isEqualTo(200);
    assertThat(site.get("/v1/pages/symptom/kept").json().getString("title")).isEqualTo("Doubtful");
    Site.eventually(site, "/v1/quarantine/symptom/kept", 404);
    assertThat(release("symptom/kept").status()).isEqualTo(404);
  }

  @Test
  void goodRevisionEndsTheQuarantine() {
    site.put("symptom/mended", "?revision=1", faulty("mended", "Faulty"));
    Site.eventually(site, "/v1/quarantine/symptom/mended", 200);

    site.put("symptom/mended", "?revision=2&gate=lenient", faulty("mended", "Newer"));

    Site.eventually(site, "/v1/quarantine/symptom/mended", 404);
  }

  @Test
  void importPutsFaultyLinesIntoQuarantineAndAnswersTheirFaults() {
    List<JsonObject> results = site.importLines("", faulty("line", "Faulty") + "\n");

    assertThat(results.getFirst().getInteger("status")).isEqualTo(422);
    assertThat(results.getFirst().getJsonArray("faults")).isNotEmpty();
    String receipt = results.getFirst().getString("receipt");
    Site.eventually(site, "/v1/receipts/" + receipt, 200);
    assertThat(stage(receipt).getString("outcome")).isEqualTo("quarantined");
  }

  @Test
  void listIsReadPageByPage() {
    for (String slug : List.of("p-1", "p-2", "p-3")) {
      site.put("symptom/" + slug, "?revision=1", faulty(slug, "Faulty " + slug));
      Site.eventually(site, "/v1/quarantine/symptom/" + slug, 200);
    }

    JsonObject first = site.get("/v1/quarantine?size=2&after=symptom/p").json();
    JsonObject second = site.get("/v1/quarantine?size=2&after=" + first.getString("next")).json();

    assertThat(first.getJsonArray("quarantine")).hasSize(2);
    assertThat(second.getJsonArray("quarantine").getJsonObject(0).getString("page"))
        .isEqualTo("symptom/p-3");
  }

  private static JsonObject stage(String receipt) {
    return site.get("/v1/receipts/" + receipt).json().getJsonArray("stages").getJsonObject(0);
  }

  private static List<String> listed() {
    return site.get("/v1/quarantine?size=1000").json().getJsonArray("quarantine").stream()
        .map(entry -> ((JsonObject) entry).getString("page"))
        .toList();
  }

  private static Reply release(String page) {
    return site.send(
        site.request("/v1/quarantine/" + page + "/release?wait=accepted")
            .POST(BodyPublishers.noBody()));
  }

  /** A symptom guide without red flags. */
  private static String faulty(String slug, String title) {
    return "{\"id\":\"symptom/%s\",\"title\":\"%s\",\"summary\":\"A summary.\"}"
        .formatted(slug, title);
  }
}
