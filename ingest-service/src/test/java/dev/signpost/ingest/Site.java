package dev.signpost.ingest;

import dev.signpost.backends.Backends;
import dev.signpost.ingest.quality.policy.Severities;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/** A running service on topics of its own, and what a publisher does with it. */
public final class Site implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String prefix = "t" + UUID.randomUUID().toString().substring(0, 8) + "-";
  private final AtomicReference<Path> directory = new AtomicReference<>();
  private final AtomicReference<IngestService> service = new AtomicReference<>();

  public Site() {
    forget();
    start();
  }

  /** What {@code cms} signs with. */
  public static final String SECRET = "a-secret-of-the-tests-long-enough";

  /** What came back. */
  public record Reply(int status, String body, HttpResponse<byte[]> response) {
    public JsonObject json() {
      return new JsonObject(body);
    }

    public String problem() {
      return json().getString("type").replace("/problems/", "");
    }
  }

  public String prefix() {
    return prefix;
  }

  public int port() {
    return service.get().port();
  }

  public void start() {
    service.set(IngestService.start(settings(), Clock.systemUTC()));
    awaitReady();
  }

  public IngestSettings settings() {
    return new IngestSettings(
        "127.0.0.1",
        0,
        Backends.shared().kafka().bootstrapServers(),
        prefix,
        "ingest",
        directory.get(),
        1,
        2,
        16,
        1 << 20,
        4,
        7,
        hookSecrets(),
        300,
        Severities.USUAL);
  }

  private Path hookSecrets() {
    try {
      return Files.writeString(directory.get().resolve("hooks.properties"), "cms = " + SECRET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next start finds no stores. */
  public void forget() {
    try {
      directory.set(Files.createTempDirectory("ingest-it"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void stop() {
    service.get().close();
  }

  public void awaitReady() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get("/ready").status() == 200 && get("/health").status() == 200);
  }

  public Reply put(String id, String query, String json) {
    return put(id, query, "application/json", BodyPublishers.ofString(json));
  }

  public Reply put(String id, String query, String type, BodyPublisher body) {
    return send(request("/v1/pages/" + id + query).header("Content-Type", type).PUT(body));
  }

  public Reply delete(String id, String query) {
    return send(request("/v1/pages/" + id + query).DELETE());
  }

  public Reply get(String path) {
    return send(request(path).GET());
  }

  public Reply receipts(String question) {
    return send(
        request("/v1/receipts")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(question)));
  }

  public List<JsonObject> importLines(String query, String lines) {
    Reply reply =
        send(
            request("/v1/pages" + query)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));
    return Arrays.stream(reply.body().split("\n")).map(JsonObject::new).toList();
  }

  /** Returns when the path is answered with this status. */
  public static void eventually(Site site, String path, int status) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> site.get(path).status() == status);
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
        .timeout(Duration.ofSeconds(120));
  }

  public Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      return new Reply(
          response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    stop();
    client.close();
  }
}
