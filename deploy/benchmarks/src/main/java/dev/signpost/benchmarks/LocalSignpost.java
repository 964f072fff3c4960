package dev.signpost.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A Signpost of a benchmark's own, as {@code signpost up --no-sample} starts it, on free ports.
 * Empty and removed at the end, or kept in a directory for the next run.
 */
public final class LocalSignpost implements AutoCloseable {
  private static final Duration START_WITHIN = Duration.ofMinutes(3);
  private static final List<String> PARTS =
      List.of("search", "ingest", "link", "elasticsearch", "kafka", "admin");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Integer> ports = new TreeMap<>();
  private final Path data;
  private final boolean kept;
  private final ChildProcess process;

  /** An empty one that leaves nothing behind. */
  public LocalSignpost() {
    this(TemporaryDirectory.named("signpost-bench").path(), false);
  }

  private LocalSignpost(Path data, boolean kept) {
    this.data = data;
    this.kept = kept;
    try {
      Files.createDirectories(data);
      PARTS.forEach(part -> ports.put(part, freePort()));
      ProcessBuilder builder =
          new ProcessBuilder(command(data))
              .inheritIO()
              .redirectOutput(data.resolve("up.log").toFile());
      ports.forEach((part, port) ->
          builder
              .environment()
              .put("SIGNPOST_" + part.toUpperCase(java.util.Locale.ROOT) + "_PORT", "" + port));
      process = ChildProcess.start("signpost up", builder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Waiting.until("services to be ready", START_WITHIN, Duration.ofMillis(200), this::isReady);
  }

  /** One on this state directory, which stays. */
  public static LocalSignpost on(Path data) {
    return new LocalSignpost(data, true);
  }

  /** Where a part answers. */
  public URI uri(String part, String path) {
    return URI.create("http://127.0.0.1:" + ports.get(part) + path);
  }

  /** The processes behind it: our three services in one, Kafka, Elasticsearch. */
  Map<String, ProcessHandle> processes() {
    Map<String, ProcessHandle> found = new TreeMap<>();
    found.put("services", process.process().toHandle());
    process
        .process()
        .descendants()
        .forEach(child -> {
          String command = child.info().commandLine().orElse("");
          if (command.contains("elasticsearch")) {
            found.put("Elasticsearch", child);
          } else if (command.contains("kafka")) {
            found.put("Kafka", child);
          }
        });
    return found;
  }

  /** What {@code /v1/admin} asks for. */
  String adminToken() {
    try {
      return Files.readString(data.resolve("admin-token")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The broker, as clients want it. */
  public String kafka() {
    return "127.0.0.1:" + ports.get("kafka");
  }

  @Override
  public void close() {
    process.close();
    if (!kept) {
      new TemporaryDirectory(data).close();
    }
  }

  private boolean isReady() {
    process.requireAlive();
    return Stream.of("ingest", "link", "search")
        .allMatch(part -> status(uri(part, "/ready")) == 200);
  }

  private int status(URI uri) {
    try {
      return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As {@code signpost up} has it. */
  private static List<String> heap() {
    String told = System.getenv("SIGNPOST_HEAP");
    return told == null ? List.of("-Xmx1g", "-XX:+UseSerialGC") : List.of("-Xmx" + told);
  }

  private static List<String> command(Path data) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(heap());
    command.add("--enable-native-access=ALL-UNNAMED");
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("signpost."))
        .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "dev.signpost.local.Main",
            "up",
            "--no-sample",
            "--data",
            data.toString()));
    return command;
  }

  /** A port that nobody listens on just now. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
