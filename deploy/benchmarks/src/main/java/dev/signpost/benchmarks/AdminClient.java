package dev.signpost.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Gives the orders that operators give. */
record AdminClient(LocalSignpost signpost, HttpClient http) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration WITHIN = Duration.ofMinutes(30);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);

  AdminClient(LocalSignpost signpost) {
    this(signpost, HttpClient.newHttpClient());
  }

  /** Begins a generation. */
  String reindex() {
    return order("POST", "reindex").path("generation").asText();
  }

  void awaitReady(String generation) {
    Waiting.until(
        generation + " is ready",
        WITHIN,
        LOOK_EVERY,
        () -> order("GET", "generations/" + generation).path("state").asText().equals("ready"));
  }

  void promote(String generation) {
    JsonNode answer = order("POST", "generations/" + generation + "/promote");
    if (!answer.path("promoted").asBoolean()) {
      throw new IllegalStateException("the gate did not let it pass: " + answer);
    }
  }

  void rollback() {
    JsonNode _ = order("POST", "rollback");
  }

  void purge(String generation) {
    Waiting.until(
        generation + " is purged",
        WITHIN,
        LOOK_EVERY,
        () -> send("POST", "generations/" + generation + "/purge").statusCode() == 200);
  }

  /** Verifies the live generation, which must be clean, and returns how many were compared. */
  long verify() {
    JsonNode _ = order("POST", "verify");
    Waiting.until(
        "verified",
        WITHIN,
        LOOK_EVERY,
        () -> !order("GET", "verify").path("phase").asText().equals("running"));
    JsonNode report = order("GET", "verify");
    if (!report.path("clean").asBoolean()) {
      throw new IllegalStateException("the index is not as the log says: " + report);
    }
    return report.path("compared").asLong();
  }

  private JsonNode order(String method, String path) {
    HttpResponse<String> answer = send(method, path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(method + " " + path + ": " + answer.body());
    }
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> send(String method, String path) {
    try {
      return http.send(
          HttpRequest.newBuilder(signpost.uri("admin", "/v1/admin/" + path))
              .header("Authorization", "Bearer " + signpost.adminToken())
              .method(
                  method,
                  method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
