package dev.signpost.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/** One service in a Java machine of its own, as it is deployed. */
final class ServiceProcess implements AutoCloseable {
  private static final Duration START_WITHIN = Duration.ofMinutes(3);
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);

  private final String name;
  private final int port = LocalSignpost.freePort();
  private final ChildProcess process;

  /** Starts it and returns when it is ready. */
  ServiceProcess(
      String name, List<String> javaOptions, Path directory, Map<String, String> environment) {
    this.name = name;
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("dev.signpost." + name + ".Main");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve(name + ".log").toFile());
    builder.environment().putAll(environment);
    builder.environment().put("SIGNPOST_DATA_DIRECTORY", directory.resolve(name).toString());
    builder
        .environment()
        .put("SIGNPOST_%s_PORT".formatted(name.toUpperCase(java.util.Locale.ROOT)), "" + port);
    try {
      Files.createDirectories(directory);
      process = ChildProcess.start(name, builder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Waiting.until(name + " to be ready", START_WITHIN, LOOK_EVERY, this::isReady);
  }

  String name() {
    return name;
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Resident memory now, in bytes. */
  long resident() {
    return status("VmRSS");
  }

  /** The part of it that holds files, libraries above all, which processes share; in bytes. */
  long residentOfFiles() {
    return status("RssFile");
  }

  /** The most there was since the start, in bytes. */
  long mostResident() {
    return status("VmHWM");
  }

  /** What the kernel says of the process; Linux only. */
  private long status(String field) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.process().pid() + "/status")).stream()
          .filter(line -> line.startsWith(field + ":"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("resident memory is told by Linux only", e);
    }
  }

  @Override
  public void close() {
    process.close();
  }

  private boolean isReady() {
    process.requireAlive();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(uri("/ready")).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
