package dev.signpost.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a node and, when told, lets it answer no search any more but everything else. */
final class HeldSearches implements AutoCloseable {
  private static final Set<String> HOP_BY_HOP =
      Set.of("content-length", "transfer-encoding", "connection", "host");

  private final URI node;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicBoolean holding = new AtomicBoolean();
  private final AtomicBoolean refusing = new AtomicBoolean();
  private final AtomicInteger held = new AtomicInteger();
  private final AtomicInteger seen = new AtomicInteger();
  private final Semaphore released = new Semaphore(0);

  HeldSearches(URI node) {
    this.node = node;
    try {
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  String uri() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void hold() {
    holding.set(true);
  }

  /** From now on nothing is answered but that the node has too much to do. */
  void refuse() {
    refusing.set(true);
  }

  /** How many searches wait. */
  int held() {
    return held.get();
  }

  /** How many searches have come. */
  int seen() {
    return seen.get();
  }

  void release() {
    holding.set(false);
    released.release(10_000);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (new String(body).contains("\"aggs\":{\"kind\"")) {
        seen.incrementAndGet();
        if (holding.get()) {
          held.incrementAndGet();
          released.acquire();
        }
      }
      if (refusing.get()) {
        exchange.sendResponseHeaders(429, -1);
        return;
      }
      HttpRequest.Builder request =
          HttpRequest.newBuilder(node.resolve(exchange.getRequestURI()))
              .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name.toLowerCase(java.util.Locale.ROOT))) {
              request.setHeader(name, values.getFirst());
            }
          });
      HttpResponse<byte[]> reply = client.send(request.build(), BodyHandlers.ofByteArray());
      reply
          .headers()
          .map()
          .forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name.toLowerCase(java.util.Locale.ROOT))) {
              exchange.getResponseHeaders().set(name, values.getFirst());
            }
          });
      int length = reply.body().length;
      exchange.sendResponseHeaders(reply.statusCode(), length == 0 ? -1 : length);
      if (length > 0) {
        exchange.getResponseBody().write(reply.body());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    release();
    server.stop(0);
    threads.shutdownNow();
    client.shutdownNow();
  }
}
