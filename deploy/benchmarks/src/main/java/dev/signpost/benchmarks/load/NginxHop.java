package dev.signpost.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.benchmarks.ChildProcess;
import dev.signpost.benchmarks.LocalSignpost;
import dev.signpost.benchmarks.Waiting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** nginx that only passes requests on, over connections it keeps: what a hop costs at least. */
final class NginxHop implements AutoCloseable {
  private static final Duration START_WITHIN = Duration.ofSeconds(10);

  private final int port;
  private final ChildProcess process;

  /**
   * @param directory for what it writes
   * @param target host and port behind it
   */
  NginxHop(Path directory, String target) {
    try {
      port = LocalSignpost.freePort();
      Path configuration = directory.resolve("nginx.conf");
      Files.writeString(configuration, template().formatted(directory, target, port));
      process =
          ChildProcess.start(
              "nginx",
              new ProcessBuilder(
                      "nginx",
                      "-e",
                      directory.resolve("error.log").toString(),
                      "-p",
                      directory.toString(),
                      "-c",
                      configuration.toString(),
                      "-g",
                      "daemon off;")
                  .inheritIO());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the configuration of nginx", e);
    }
    Waiting.until("nginx", START_WITHIN, Duration.ofMillis(50), this::answers);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  private static String template() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(NginxHop.class.getResourceAsStream("nginx.conf"))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private boolean answers() {
    process.requireAlive();
    try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
