package dev.signpost.local.crawl;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A website on loopback that notes what it is asked. */
public final class FakeSite implements AutoCloseable {
  private final Vertx vertx = Vertx.vertx();
  private final Map<String, Consumer<HttpServerRequest>> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  public FakeSite() {
    this.server =
        vertx
            .createHttpServer()
            .requestHandler(this::answer)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.actualPort() + path);
  }

  /** Puts a page there that knows its ETag by its content. */
  public FakeSite page(String path, String html) {
    return at(
        path,
        request -> {
          String etag = "\"" + Integer.toHexString(html.hashCode()) + "\"";
          request.response().putHeader("ETag", etag);
          if (etag.equals(request.getHeader("If-None-Match"))) {
            request.response().setStatusCode(304).end();
          } else {
            request.response().putHeader("Content-Type", "text/html; charset=utf-8").end(html);
          }
        });
  }

  /** Puts a sitemap there; each entry is a path, or a path and its lastmod with a space between. */
  public FakeSite sitemap(String path, String... entries) {
    return xml(path, "urlset", "url", entries);
  }

  public FakeSite index(String path, String... files) {
    return xml(path, "sitemapindex", "sitemap", files);
  }

  public FakeSite text(String path, String text) {
    return at(
        path, request -> request.response().putHeader("Content-Type", "text/plain").end(text));
  }

  public FakeSite bytes(String path, byte[] bytes) {
    return at(path, request -> request.response().end(Buffer.buffer(bytes)));
  }

  public FakeSite status(String path, int status) {
    return at(path, request -> request.response().setStatusCode(status).end());
  }

  /** Has the path answered so. */
  public FakeSite at(String path, Consumer<HttpServerRequest> answer) {
    pages.put(path, answer);
    return this;
  }

  public FakeSite remove(String path) {
    pages.remove(path);
    return this;
  }

  /** Does something later, on the server's thread. */
  public void later(long millis, Runnable task) {
    vertx.setTimer(millis, now -> task.run());
  }

  /** The paths asked for since this was asked last, but for robots.txt. */
  public List<String> asked() {
    List<String> paths = asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    asked.clear();
    return paths;
  }

  private FakeSite xml(String path, String root, String element, String... entries) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<");
    xml.append(root).append(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (String entry : entries) {
      String[] words = entry.split(" ", -1);
      String loc = words[0].startsWith("/") ? uri(words[0]).toString() : words[0];
      xml.append("<%s><loc>%s</loc>".formatted(element, loc));
      xml.append(words.length > 1 ? "<lastmod>%s</lastmod>".formatted(words[1]) : "");
      xml.append("</%s>".formatted(element));
    }
    String whole = xml.append("</%s>".formatted(root)).toString();
    return at(
        path,
        request -> request.response().putHeader("Content-Type", "application/xml").end(whole));
  }

  private void answer(HttpServerRequest request) {
    asked.add(request.path());
    pages
        .getOrDefault(request.path(), missing -> missing.response().setStatusCode(404).end())
        .accept(request);
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
