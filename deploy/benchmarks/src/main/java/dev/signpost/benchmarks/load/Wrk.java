package dev.signpost.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The load generator: as many requests as that many connections can ask one after the other. */
final class Wrk {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path script;

  /**
   * @param directory for its script
   */
  Wrk(Path directory) {
    script = directory.resolve("requests.lua");
    try (InputStream in = Wrk.class.getResourceAsStream("requests.lua")) {
      Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + script, e);
    }
  }

  /**
   * What came of it.
   *
   * @param perSecond answers
   * @param p50 milliseconds
   * @param p99 milliseconds
   */
  record Outcome(double perSecond, double p50, double p99, long failed) {}

  /**
   * Asks for that long.
   *
   * @param requests file of requests: method, path and body, divided by tabs
   */
  Outcome run(URI target, Path requests, int connections, int seconds) {
    String printed =
        output(
            List.of(
                "wrk",
                "--threads",
                String.valueOf(Math.min(2, connections)),
                "--connections",
                String.valueOf(connections),
                "--duration",
                seconds + "s",
                "--timeout",
                "10s",
                "--script",
                script.toString(),
                target.toString(),
                "--",
                requests.toString()));
    JsonNode told =
        printed
            .lines()
            .filter(line -> line.startsWith("{"))
            .map(Wrk::read)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("wrk told nothing: " + printed));
    return new Outcome(
        told.path("requests").asDouble() / told.path("seconds").asDouble(),
        told.path("p50").asDouble(),
        told.path("p99").asDouble(),
        told.path("failed").asLong());
  }

  /**
   * Returns if the programs are there.
   *
   * @throws IllegalStateException telling how to get them
   */
  static void require(String... programs) {
    for (String program : programs) {
      boolean there =
          Stream.of(System.getenv("PATH").split(":", -1))
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
      if (!there) {
        throw new IllegalStateException(
            program + " is not installed; on Debian: apt-get install wrk nginx-light");
      }
    }
  }

  private static String output(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("wrk failed: " + printed);
      }
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
