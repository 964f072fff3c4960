package dev.signpost.link;

import dev.signpost.backends.Backends;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.ContentDigest;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/** A running service on topics of its own, pages written for it and what comes of them. */
public final class Site implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String prefix = "t" + UUID.randomUUID().toString().substring(0, 8) + "-";
  private final AtomicReference<Path> directory = new AtomicReference<>();
  private final AtomicReference<LinkService> service = new AtomicReference<>();
  final Topics topics = new Topics(Backends.shared().kafka().bootstrapServers(), prefix);

  public Site() {
    forget();
    start();
  }

  /** What came back. */
  public record Reply(int status, String body) {
    public JsonObject json() {
      return new JsonObject(body);
    }
  }

  public void start() {
    service.set(
        LinkService.start(
            new LinkSettings(
                "127.0.0.1",
                0,
                Backends.shared().kafka().bootstrapServers(),
                prefix,
                "link",
                directory.get(),
                1,
                16,
                10_000),
            Clock.systemUTC()));
    awaitReady();
  }

  public void stop() {
    service.get().close();
  }

  /** The next start finds no stores. */
  public void forget() {
    try {
      directory.set(Files.createTempDirectory("link-it"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void awaitReady() {
    eventually(() -> get("/ready").status() == 200 && get("/health").status() == 200);
  }

  public Reply get(String path) {
    URI uri = URI.create("http://127.0.0.1:" + service.get().port() + path);
    try {
      var response = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public void publish(Page page, long revision) {
    topics.write(
        new PagePublished(
            page.id() + "@" + revision,
            page,
            revision,
            ContentDigest.of(page),
            List.of(),
            Instant.now()));
  }

  public void withdraw(PageId page, long revision) {
    topics.write(new PageWithdrawn(page + "@" + revision, page, revision, Instant.now()));
  }

  /** Reads topics until it is so. */
  public void eventually(Callable<Boolean> so) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> {
          topics.read(Duration.ofMillis(100));
          return so.call();
        });
  }

  /** Reads topics until nothing has come for a while. */
  public void settle() {
    long quietSince = System.nanoTime();
    while (System.nanoTime() - quietSince < Duration.ofSeconds(4).toNanos()) {
      if (topics.read(Duration.ofMillis(200))) {
        quietSince = System.nanoTime();
      }
    }
  }

  @Override
  public void close() {
    stop();
    topics.close();
    client.close();
  }
}
