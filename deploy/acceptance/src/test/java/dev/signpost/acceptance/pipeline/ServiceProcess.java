package dev.signpost.acceptance.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** One service in a JVM of its own, which a test may kill. */
public final class ServiceProcess implements AutoCloseable {
  private static final Duration START_WITHIN = Duration.ofSeconds(90);

  private final String name;
  private final String mainClass;
  private final int port;
  private final Path log;
  private final Map<String, String> environment;
  private Process process;

  ServiceProcess(
      String name, String mainClass, int port, Path directory, Map<String, String> environment) {
    this.name = name;
    this.mainClass = mainClass;
    this.port = port;
    this.log = directory.resolve(name + ".log");
    this.environment = new TreeMap<>(environment);
    this.environment.put(
        "SIGNPOST_" + name.toUpperCase(java.util.Locale.ROOT) + "_PORT", "" + port);
  }

  String port() {
    return Integer.toString(port);
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Starts the JVM and returns when the service is ready. */
  public void start() {
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    mainClass))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitReady();
  }

  public void awaitReady() {
    Wait.until(
        name + " is ready, see " + log,
        START_WITHIN,
        () -> {
          if (!process.isAlive()) {
            throw new AssertionError(name + " ended with " + process.exitValue() + ", see " + log);
          }
          return status("/ready") == 200;
        });
  }

  /** SIGKILL: no shutdown hook runs. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
      await();
    }
  }

  private void await() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new AssertionError(name + " does not end, see " + log);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private int status(String path) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
