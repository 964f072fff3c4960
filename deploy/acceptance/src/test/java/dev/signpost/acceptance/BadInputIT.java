package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.acceptance.pipeline.Draft;
import dev.signpost.acceptance.pipeline.Pipeline;
import dev.signpost.acceptance.pipeline.Site;
import dev.signpost.acceptance.pipeline.Site.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is wrong is refused at once, in words that help, and harms nothing. */
class BadInputIT {
  private static final String PATH = "/v1/pages/term/bad-input";

  private final Site site = Pipeline.shared().site();

  @AfterEach
  void pipelineIsUnharmed() {
    Draft page = Draft.of("term/good-input", "Good input", "A page after a bad one.");
    assertThat(site.publish(page, "?wait=visible&timeout=30000").status()).isEqualTo(200);
    assertThat(site.ledger("term/bad-input").status()).isEqualTo(404);
  }

  @Test
  void malformedJson() {
    assertProblem(site.put(PATH, "{\"id\": \"term/bad-input\", "), 400);
  }

  @Test
  void unknownKind() {
    Reply reply = site.put("/v1/pages/colour/red", "{\"id\": \"colour/red\", \"title\": \"Red\"}");

    assertProblem(reply, 400, 404, 422);
    assertThat(reply.body().toString()).contains("symptom");
  }

  @Test
  void bodyOfTwentyMegabytes() {
    assertProblem(site.put(PATH, "{\"title\": \"" + "x".repeat(20_000_000) + "\"}"), 413);
  }

  @Test
  void invalidUtf8() {
    byte[] json =
        "{\"id\": \"term/bad-input\", \"title\": \"Caf\u00e9\", \"summary\": \"Bytes.\"}"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    Reply reply = site.put(PATH, "application/json", BodyPublishers.ofByteArray(json));

    assertProblem(reply, 400);
    assertThat(reply.problem()).containsIgnoringCase("utf-8");
  }

  @Test
  void wrongContentType() {
    Reply reply = site.put(PATH, "image/png", BodyPublishers.ofString("{}"));

    assertProblem(reply, 415);
    assertThat(reply.body().toString()).contains("application/json");
  }

  @Test
  void missingTitleIsAFaultWithItsPlace() {
    Reply reply = site.put(PATH, "{\"id\": \"term/bad-input\", \"summary\": \"No title.\"}");

    assertProblem(reply, 422);
    assertThat(reply.body().path("faults").toString()).contains("/title");
  }

  @Test
  void unknownParameter() {
    assertProblem(site.put(PATH + "?revison=3", "{}"), 400);
  }

  private static void assertProblem(Reply reply, Integer... statuses) {
    assertThat(reply.status()).as(reply.body().toString()).isIn((Object[]) statuses);
    assertThat(reply.body().path("status").asInt()).isEqualTo(reply.status());
    assertThat(reply.body().path("type").asText()).startsWith("/problems/");
    assertThat(reply.body().path("detail").asText()).isNotEmpty();
  }
}
