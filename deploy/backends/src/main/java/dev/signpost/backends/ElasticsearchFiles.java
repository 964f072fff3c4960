package dev.signpost.backends;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The configuration directory of a node, written anew at every start: the distribution's own with
 * ours laid over it.
 */
final class ElasticsearchFiles {

  private static final String SETTINGS = "elasticsearch.yml";
  private static final String LOGGING = "elasticsearch-log4j2.properties";

  private ElasticsearchFiles() {}

  static void write(NodeDirectory directory, ElasticsearchSettings settings, BackendsHome home)
      throws IOException {
    Path config = directory.config();
    copyFiles(home.elasticsearch().resolve("config"), config);
    Files.writeString(config.resolve("log4j2.properties"), resource(LOGGING));
    Files.writeString(config.resolve(SETTINGS), resource(SETTINGS) + places(directory, settings));
    Path options =
        Files.createDirectories(config.resolve("jvm.options.d")).resolve("signpost.options");
    List<String> jvm =
        Stream.concat(Heap.options(settings.heapMegabytes()).stream(), ours()).toList();
    Files.write(options, jvm);
  }

  /**
   * Memory is taken when needed, not at the start; no rolling files of the collector's log, which
   * grow to 2 GB.
   */
  private static Stream<String> ours() {
    return Stream.of(
        "-XX:-AlwaysPreTouch", "-Xlog:disable", "-Xlog:all=warning:stderr:utctime,level,tags");
  }

  private static String places(NodeDirectory directory, ElasticsearchSettings settings) {
    return line("http.host", settings.host())
        + line("http.port", String.valueOf(settings.port()))
        + line("transport.port", String.valueOf(Ports.free("127.0.0.1")))
        + line("path.data", directory.data().toString())
        + line("path.logs", directory.logs().toString());
  }

  private static String line(String key, String value) {
    return key + ": \"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n";
  }

  private static String resource(String name) throws IOException {
    try (InputStream file =
        requireNonNull(ElasticsearchFiles.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
