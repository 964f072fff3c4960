package dev.signpost.backends;

import java.util.Locale;

/** Where the shared servers come from. Each start is one log line which says so. */
interface Source extends AutoCloseable {

  Kafka kafka();

  Elasticsearch elasticsearch();

  @Override
  void close();

  /**
   * Containers where a Docker engine answers, processes otherwise, unless {@code SIGNPOST_BACKENDS}
   * says which.
   */
  static Source choose() {
    String wanted =
        System.getenv().getOrDefault("SIGNPOST_BACKENDS", "auto").toLowerCase(Locale.ROOT);
    return switch (wanted) {
      case "containers" -> new ContainerSource();
      case "processes" -> ProcessSource.because("SIGNPOST_BACKENDS says so");
      case "auto" ->
          DockerEngine.answers()
              ? new ContainerSource()
              : ProcessSource.because("no Docker engine can be used");
      default ->
          throw new BackendException(
              "SIGNPOST_BACKENDS must be auto, containers or processes: " + wanted);
    };
  }
}
