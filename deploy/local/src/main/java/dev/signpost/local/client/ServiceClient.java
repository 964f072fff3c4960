package dev.signpost.local.client;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the services; what goes wrong ends the command with one line. */
public final class ServiceClient {
  public static final String NOT_RUNNING =
      "signpost is not running: start it with deploy/bin/signpost up";

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http;
  private final Addresses addresses;
  private final Optional<String> token;

  public ServiceClient(Addresses addresses) {
    this(addresses, Optional.empty());
  }

  /**
   * Asks as an operator.
   *
   * @param token what {@code /v1/admin} asks for
   */
  public ServiceClient(Addresses addresses, Optional<String> token) {
    this.token = token;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .build();
    this.addresses = addresses;
  }

  /**
   * What came back.
   *
   * @param body {@code MissingNode} if it was no JSON
   */
  public record Answer(int status, JsonNode body) {
    public boolean isGood() {
      return status / 100 == 2;
    }
  }

  /** The body of a good answer. */
  public JsonNode get(Part part, String path, Map<String, String> query) {
    return good(part, ask(part, path, query));
  }

  /** The body of a good answer to JSON sent. */
  public JsonNode post(Part part, String path, JsonNode body) {
    HttpRequest request =
        request(addresses.uri(part).resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    return good(part, send(part, request));
  }

  /** The body of a good answer to a deletion that says why. */
  public JsonNode delete(Part part, String path, JsonNode body) {
    HttpRequest request =
        request(addresses.uri(part).resolve(path))
            .header("Content-Type", "application/json")
            .method("DELETE", HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    return good(part, send(part, request));
  }

  /** The body of a good answer to text sent. */
  public JsonNode postText(Part part, String path, String text) {
    HttpRequest request =
        request(addresses.uri(part).resolve(path))
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
    return good(part, send(part, request));
  }

  /** Any answer, good or not. */
  public Answer ask(Part part, String path, Map<String, String> query) {
    return send(part, request(uri(part, path, query)).build());
  }

  private HttpRequest.Builder request(URI uri) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(ANSWER_WITHIN);
    token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    return request;
  }

  private URI uri(Part part, String path, Map<String, String> query) {
    String parameters =
        query.entrySet().stream()
            .map(e -> encode(e.getKey(), UTF_8) + "=" + encode(e.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return addresses.uri(part).resolve(path + (parameters.isEmpty() ? "" : "?" + parameters));
  }

  private Answer send(Part part, HttpRequest request) {
    try {
      HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), json(response.body()));
    } catch (ConnectException e) {
      throw new CommandFailedException(NOT_RUNNING, e);
    } catch (IOException e) {
      throw new CommandFailedException(
          "%s at %s does not answer: %s"
              .formatted(part.title(), addresses.address(part), e.getMessage()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted", e);
    }
  }

  private static JsonNode good(Part part, Answer answer) {
    if (!answer.isGood()) {
      throw new CommandFailedException(
          ProblemLine.of(part.title(), answer.status(), answer.body()));
    }
    return answer.body();
  }

  private static JsonNode json(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      return JSON.missingNode();
    }
  }
}
