package dev.signpost.link;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Map;

/** The settings of the service; {@code link.properties} says what each is for. */
public record LinkSettings(
    String host,
    int port,
    String kafka,
    String topicPrefix,
    String applicationId,
    Path dataDirectory,
    int threads,
    int storeMemoryMegabytes,
    int foldAtMostMillis) {
  public LinkSettings {
    requireNonNull(host, "host");
    requireNonNull(kafka, "kafka");
    requireNonNull(topicPrefix, "topic-prefix");
    requireNonNull(applicationId, "application-id");
    requireNonNull(dataDirectory, "data-directory");
    requireRange("port", port, 0, 65_535);
    requireRange("threads", threads, 1, 64);
    requireRange("store-memory-megabytes", storeMemoryMegabytes, 8, 65_536);
    requireRange("fold-at-most-millis", foldAtMostMillis, 0, 60_000);
  }

  /** The file's settings, overridden by the environment. */
  public static LinkSettings read(Map<String, String> environment) {
    return SettingsFile.read("link", LinkSettings.class, environment);
  }

  private static void requireRange(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s must be from %d to %d: %d".formatted(key, least, most, value));
    }
  }
}
