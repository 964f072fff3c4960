package dev.signpost.acceptance.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Does over HTTP what operators do; comes back while the service is away. */
public final class Operator {
  static final String TOKEN = "a-token-for-tests";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration BUILT_WITHIN = Duration.ofMinutes(4);

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;

  Operator(int port) {
    this.port = port;
  }

  /** Begins a generation, or takes up the one that is building. */
  public String reindex() {
    JsonNode begun = once("POST", "/reindex", "{}");
    return begun.has("generation")
        ? begun.path("generation").asText()
        : generations("building").getFirst();
  }

  public String live() {
    return order("GET", "/generations", "").path("live").asText();
  }

  public String state(String generation) {
    return order("GET", "/generations/" + generation, "").path("state").asText();
  }

  public void awaitReady(String generation) {
    Wait.until(
        generation + " is ready",
        BUILT_WITHIN,
        () -> once("GET", "/generations/" + generation, "").path("state").asText().equals("ready"));
  }

  /** Promotes it; the gate must let it pass. */
  public void promote(String generation) {
    JsonNode answer = order("POST", "/generations/" + generation + "/promote", "{}");
    assertThat(answer.path("promoted").asBoolean()).as(answer.toPrettyString()).isTrue();
  }

  public void rollback() {
    order("POST", "/rollback", "{}");
  }

  /** Gives all up but the live one. */
  public void purgeOthers() {
    String live = live();
    for (JsonNode each : order("GET", "/generations", "").path("generations")) {
      String generation = each.path("generation").asText();
      if (!generation.equals(live) && !each.path("state").asText().equals("purged")) {
        Wait.until(
            generation + " is purged",
            () ->
                once("POST", "/generations/" + generation + "/purge", "{}")
                    .path("state")
                    .asText()
                    .equals("purged"));
      }
    }
  }

  /** What verifying the live generation finds. */
  public JsonNode verify(boolean repair) {
    Wait.until(
        "verifying has begun",
        () -> once("POST", "/verify", "{\"repair\": " + repair + "}").has("phase"));
    Wait.until(
        "verified",
        BUILT_WITHIN,
        () -> !List.of("", "running").contains(once("GET", "/verify", "").path("phase").asText()));
    return order("GET", "/verify", "");
  }

  /** The index is as the log says, and nothing had to be mended. */
  public void assertClean() {
    JsonNode report = verify(false);
    assertThat(report.path("phase").asText()).as(report.toPrettyString()).isEqualTo("done");
    assertThat(report.path("differences").asLong()).as(report.toPrettyString()).isZero();
  }

  private List<String> generations(String state) {
    return order("GET", "/generations", "")
        .path("generations")
        .valueStream()
        .filter(each -> each.path("state").asText().equals(state))
        .map(each -> each.path("generation").asText())
        .toList();
  }

  /** The body of a good answer, however long it takes to get one. */
  private JsonNode order(String method, String path, String body) {
    java.util.concurrent.atomic.AtomicReference<JsonNode> answer =
        new java.util.concurrent.atomic.AtomicReference<>();
    Wait.until(
        method + " " + path,
        () -> {
          answer.set(once(method, path, body));
          return !answer.get().has("status") || answer.get().path("status").asInt() < 400;
        });
    return answer.get();
  }

  /** Whatever comes back; nothing while the service is away. */
  private JsonNode once(String method, String path, String body) {
    try {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/admin" + path))
                  .header("Authorization", "Bearer " + TOKEN)
                  .timeout(Duration.ofSeconds(60))
                  .method(method, BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.ofString());
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      return JSON.createObjectNode().put("status", 503).put("detail", String.valueOf(e));
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
