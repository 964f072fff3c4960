package dev.signpost.backends;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the build has put the broker's jars ({@code kafka/libs}) and the Elasticsearch
 * distribution.
 */
record BackendsHome(Path directory) {

  private static final String PROPERTY = "signpost.backends.home";
  private static final String VARIABLE = "SIGNPOST_BACKENDS_HOME";
  private static final List<String> PLACES =
      List.of(".", "backends/target", "deploy/backends/target");

  Path kafkaLibraries() {
    return directory.resolve("kafka/libs");
  }

  Path elasticsearch() {
    return directory.resolve("elasticsearch");
  }

  /**
   * The directory set explicitly, or else the nearest one above this class's own jar or classes.
   */
  static BackendsHome locate() {
    @Nullable String set = System.getProperty(PROPERTY, System.getenv(VARIABLE));
    if (set != null) {
      return complete(Path.of(set).toAbsolutePath().normalize())
          .orElseThrow(
              () -> new BackendException(VARIABLE + " holds no Kafka and Elasticsearch: " + set));
    }
    return above(codeLocation());
  }

  /** The nearest one above a jar or a directory of classes. */
  static BackendsHome above(Path code) {
    return places(code)
        .flatMap(place -> complete(place).stream())
        .findFirst()
        .orElseThrow(() ->
            new BackendException(
                "no Kafka and Elasticsearch found above "
                    + code
                    + ": run the build up to `package`, or set "
                    + VARIABLE));
  }

  private static Stream<Path> places(Path code) {
    return Stream.<@Nullable Path>iterate(
            code.getParent(), parent -> parent != null, Path::getParent)
        .flatMap(parent -> PLACES.stream().map(parent::resolve))
        .map(Path::normalize);
  }

  private static Optional<BackendsHome> complete(Path directory) {
    BackendsHome home = new BackendsHome(directory);
    return Files.isDirectory(home.kafkaLibraries())
            && Files.isRegularFile(home.elasticsearch().resolve("bin/elasticsearch"))
        ? Optional.of(home)
        : Optional.empty();
  }

  private static Path codeLocation() {
    try {
      URI location = BackendsHome.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(location);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("code location is no URI", impossible);
    }
  }
}
