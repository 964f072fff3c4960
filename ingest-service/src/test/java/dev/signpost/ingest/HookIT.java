package dev.signpost.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.Site.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HookIT {
  private static final String JSON = "application/json";
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
  void aSignedDeliveryIsPublishedOnceAlsoAfterARestart() {
    String id = id();
    long at = now();
    String draft = ImportIT.page("term/pushed", "Pushed");
    Reply first = push("cms", id, at, JSON, draft, "?wait=accepted");
    assertThat(first.status()).isEqualTo(200);
    assertThat(site.get("/v1/pages/term/pushed").json().getString("title")).isEqualTo("Pushed");

    Reply replayed = push("cms", id, at, JSON, draft, "");
    assertThat(replayed.status() + " " + replayed.problem()).isEqualTo("409 replayed");
    assertThat(replayed.json().getString("receipt")).isEqualTo(first.json().getString("receipt"));

    site.stop();
    site.start();
    assertThat(push("cms", id, at, JSON, draft, "").problem()).isEqualTo("replayed");
  }

  @Test
  void whatNoPageCouldBeMadeOfMayBeCorrectedAndDeliveredAgain() {
    String id = id();
    Reply faulty = push("cms", id, now(), JSON, "{\"id\":\"term/again\"}", "");
    assertThat(faulty.status() + " " + faulty.problem()).isEqualTo("422 faulty-draft");
    assertThat(push("cms", id, now(), JSON, ImportIT.page("term/again", "t"), "").status())
        .isEqualTo(202);
  }

  @Test
  void whatIsKeptInQuarantineHasComeIn() {
    String id = id();
    String draft = "{\"id\":\"symptom/aside\",\"title\":\"t\",\"summary\":\"s\"}";
    Reply aside = push("cms", id, now(), JSON, draft, "");
    assertThat(aside.status() + " " + aside.problem()).isEqualTo("422 faulty-draft");
    Reply again = push("cms", id, now(), JSON, draft, "");
    assertThat(again.problem()).isEqualTo("replayed");
    assertThat(again.json().getString("receipt")).isEqualTo(aside.json().getString("receipt"));
  }

  @Test
  void anyFormComesInAndPagesAreWithdrawnToo() {
    String markdown = "---\nid: term/marked-push\ntitle: Marked\n---\nSummary.\n";
    assertThat(push("cms", id(), now(), "text/markdown", markdown, "?wait=accepted").status())
        .isEqualTo(200);
    String carried =
        "{\"format\":\"markdown\",\"id\":\"term/carried\",\"body\":\"---\\ntitle: C\\n---\\nSum.\"}";
    assertThat(push("cms", id(), now(), JSON, carried, "?wait=accepted").status()).isEqualTo(200);
    assertThat(site.get("/v1/pages/term/carried").json().getString("summary")).isEqualTo("Sum.");

    String withdrawal = "{\"withdraw\":\"term/carried\"}";
    assertThat(push("cms", id(), now(), JSON, withdrawal, "?wait=accepted").status())
        .isEqualTo(200);
    assertThat(site.get("/v1/pages/term/carried").status()).isEqualTo(410);
  }

  @Test
  void whatIsNotSignedOrNotFreshIsRefusedWithWhatWasExpected() {
    String draft = ImportIT.page("term/never-pushed", "t");
    Reply unsigned = send("cms", id(), now(), "v1,AAAA", JSON, draft, "");
    assertThat(unsigned.status() + " " + unsigned.problem()).isEqualTo("401 unsigned");
    assertThat(unsigned.json().getString("detail"))
        .contains("webhook-signature", "HMAC-SHA256 over id.timestamp.body");
    assertThat(push("nobody", id(), now(), JSON, draft, "").body()).isEqualTo(unsigned.body());

    Reply late = push("cms", id(), now() - 400, JSON, draft, "");
    assertThat(late.status() + " " + late.problem()).isEqualTo("403 outside-window");
    assertThat(late.json().getInteger("windowSeconds")).isEqualTo(300);
    assertThat(late.json().getInteger("behindSeconds")).isBetween(400, 430);

    assertThat(push("cms", id(), now(), "image/png", draft, "").status()).isEqualTo(415);
    assertThat(push("cms", id(), now(), JSON, draft, "?gate=lenient").problem())
        .isEqualTo("unknown-parameter");
    assertThat(site.get("/v1/pages/term/never-pushed").status()).isEqualTo(404);
  }

  private static Reply push(
      String source, String id, long at, String type, String body, String query) {
    return send(source, id, at, "v1," + signature(id, at, body), type, body, query);
  }

  private static Reply send(
      String source, String id, long at, String signature, String type, String body, String query) {
    return site.send(
        site.request("/v1/hooks/" + source + query)
            .header("Content-Type", type)
            .header("webhook-id", id)
            .header("webhook-timestamp", String.valueOf(at))
            .header("webhook-signature", signature)
            .POST(BodyPublishers.ofString(body)));
  }

  private static String signature(String id, long at, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Site.SECRET.getBytes(UTF_8), "HmacSHA256"));
      byte[] signed = mac.doFinal((id + "." + at + "." + body).getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String id() {
    return "msg_" + UUID.randomUUID();
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }
}
