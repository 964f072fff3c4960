package dev.signpost.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.backends.Backends;
import dev.signpost.ingest.contract.settings.SettingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A search service on the shared broker and node, with topics and indices of its own. */
final class Running implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TOKEN = "a-token-for-tests";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  final String prefix = "it-" + UUID.randomUUID().toString().substring(0, 8) + "-";
  final TopicClient topics = new TopicClient(Backends.shared().kafka().bootstrapServers(), prefix);
  private final Path tokenFile = tokenFile();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> more;
  private SearchService service;

  /** Without meaning, which needs a model and time. */
  Running() {
    this(Map.of());
  }

  Running(int meaningMillis) {
    this(Map.of("SIGNPOST_SEARCH_MEANING_MILLIS", String.valueOf(meaningMillis)));
  }

  /** With further settings, as the environment gives them. */
  Running(Map<String, String> more) {
    this.more = more;
    this.service = startService();
  }

  /** Starts it again after {@link #stop}. */
  void start() {
    service = startService();
  }

  void stop() {
    service.close();
  }

  /** Id of the live generation. */
  String generation() {
    return search("x").path("generation").asText();
  }

  private SearchService startService() {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "SIGNPOST_SEARCH_PORT",
                "0",
                "SIGNPOST_KAFKA",
                Backends.shared().kafka().bootstrapServers(),
                "SIGNPOST_TOPIC_PREFIX",
                prefix,
                "SIGNPOST_ELASTICSEARCH",
                Backends.shared().elasticsearch().uri().toString(),
                "SIGNPOST_INDEX_PREFIX",
                prefix,
                "SIGNPOST_SEARCH_ADMIN_PORT",
                "0",
                "SIGNPOST_SEARCH_ADMIN_TOKEN_FILE",
                tokenFile.toString(),
                "SIGNPOST_SEARCH_SWEEP_HOURS",
                "0",
                "SIGNPOST_SEARCH_MEANING_MILLIS",
                "0"));
    environment.putAll(more);
    return SearchService.start(
        SettingsFile.read("search", SearchSettings.class, environment), Clock.systemUTC());
  }

  /** Waits until it says it is ready. */
  Running ready() {
    until(() -> assertThat(get("/ready").statusCode()).isEqualTo(200));
    return this;
  }

  HttpResponse<String> get(String pathAndQuery) {
    return send(HttpRequest.newBuilder(uri("http://127.0.0.1:" + service.port() + pathAndQuery)));
  }

  HttpResponse<String> get(String pathAndQuery, String header, String value) {
    return send(
        HttpRequest.newBuilder(uri("http://127.0.0.1:" + service.port() + pathAndQuery))
            .header(header, value));
  }

  HttpResponse<String> post(String path, String type, String body) {
    return post(path, type, body.getBytes(UTF_8));
  }

  HttpResponse<String> post(String path, String type, byte[] body) {
    return send(
        HttpRequest.newBuilder(uri("http://127.0.0.1:" + service.port() + path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  int port() {
    return service.port();
  }

  /** Asks as an operator. */
  HttpResponse<String> admin(String method, String path, String body) {
    return send(
        HttpRequest.newBuilder(uri("http://127.0.0.1:" + service.adminPort() + "/v1/admin" + path))
            .header("Authorization", "Bearer " + TOKEN)
            .method(method, BodyPublishers.ofString(body)));
  }

  /** Lets these tokens open what is for operators, from the next look on. */
  void tokens(String lines) {
    try {
      Files.writeString(tokenFile, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int status(String token, String path) {
    return as(token, "GET", path).statusCode();
  }

  /** Asks as the operator whose token this is. */
  HttpResponse<String> as(String token, String method, String path) {
    return send(
        HttpRequest.newBuilder(uri("http://127.0.0.1:" + service.adminPort() + "/v1/admin" + path))
            .header("Authorization", "Bearer " + token)
            .method(method, BodyPublishers.ofString("")));
  }

  /** Asks where operators do, without a token. */
  HttpResponse<String> stranger(String path) {
    return send(
        HttpRequest.newBuilder(
            uri("http://127.0.0.1:" + service.adminPort() + "/v1/admin" + path)));
  }

  /** The body of a good answer. */
  JsonNode json(String pathAndQuery) {
    HttpResponse<String> response = get(pathAndQuery);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return read(response.body());
  }

  JsonNode search(String text, String... parameters) {
    String more = parameters.length == 0 ? "" : "&" + String.join("&", parameters);
    return json("/v1/search?q=" + encoded(text) + more);
  }

  /** Asks the node itself. */
  JsonNode elasticsearch(String method, String path, String body) {
    return read(
        send(HttpRequest.newBuilder(
                    uri(Backends.shared().elasticsearch().uri() + "/" + prefix + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)))
            .body());
  }

  /** A metric of the topic pages, over all generations. */
  double metric(String name) {
    return get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + "{") && line.contains("topic=\"pages\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /** A metric by its whole name, labels and all. */
  double metricOf(String name) {
    return get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElse(Double.NaN);
  }

  /** The body of a good answer to an order. */
  JsonNode order(String method, String path, String body) {
    HttpResponse<String> answer = admin(method, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return read(answer.body());
  }

  /** State of a generation, e.g. {@code ready}. */
  String state(String generation) {
    return order("GET", "/generations/" + generation, "").path("state").asText();
  }

  /** Builds a generation and waits until it could be live. */
  String reindexed() {
    String generation = order("POST", "/reindex", "").path("generation").asText();
    until(() -> assertThat(state(generation)).isEqualTo("ready"));
    return generation;
  }

  static void until(org.awaitility.core.ThrowingRunnable condition) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(condition);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path tokenFile() {
    try {
      Path file = Files.createTempFile("signpost", ".token");
      file.toFile().deleteOnExit();
      return Files.writeString(file, TOKEN + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI uri(String text) {
    return URI.create(text);
  }

  @Override
  public void close() {
    topics.close();
    service.close();
    http.close();
  }
}
