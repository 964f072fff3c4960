package dev.signpost.acceptance.pipeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A collector of traces: keeps what is told, as it comes (OTLP, protobuf over HTTP). */
public final class Collector implements AutoCloseable {
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  Collector() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/traces", this::keep);
    server.start();
  }

  /** What services are started with to tell it those traces that callers bring. */
  Map<String, String> environment() {
    return Map.of(
        "OTEL_TRACES_EXPORTER", "otlp",
        "OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + server.getAddress().getPort(),
        "OTEL_TRACES_SAMPLER", "parentbased_always_off",
        "OTEL_BSP_SCHEDULE_DELAY", "200");
  }

  /** Whether the service told of that stage of that trace. */
  public boolean has(String service, String stage, String trace) {
    String id = new String(HexFormat.of().parseHex(trace), ISO_8859_1);
    return told.stream()
        .anyMatch(all -> all.contains(service) && all.contains(stage) && all.contains(id));
  }

  /** Whether these words stand anywhere in what was told. */
  public boolean mentions(String words) {
    return told.stream().anyMatch(all -> all.contains(words));
  }

  private void keep(HttpExchange exchange) throws IOException {
    try (exchange) {
      told.add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
