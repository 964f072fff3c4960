package dev.signpost.acceptance.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A website on loopback: files with entity tags, and a note of who got what. */
public final class Website implements AutoCloseable {
  private final Map<String, String> files = new ConcurrentHashMap<>();
  private final List<String> visits = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  public Website() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  public void put(String path, String content) {
    files.put(path, content);
  }

  /** Each as status and path, since the last time this was asked. */
  public List<String> visits() {
    List<String> seen = List.copyOf(visits);
    visits.clear();
    return seen;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String content = files.get(path);
    String tag = "\"" + Integer.toHexString(String.valueOf(content).hashCode()) + "\"";
    int status = status(content, tag, exchange.getRequestHeaders().getFirst("If-None-Match"));
    visits.add(status + " " + path);
    exchange.getResponseHeaders().set("ETag", tag);
    exchange.getResponseHeaders().set("Content-Type", type(path));
    byte[] body = status == 200 ? content.getBytes(UTF_8) : new byte[0];
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static int status(String content, String tag, String known) {
    return content == null ? 404 : tag.equals(known) ? 304 : 200;
  }

  private static String type(String path) {
    return path.endsWith(".xml")
        ? "application/xml"
        : path.endsWith(".txt") ? "text/plain" : "text/html; charset=utf-8";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
