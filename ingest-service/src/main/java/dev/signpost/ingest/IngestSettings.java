package dev.signpost.ingest;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.settings.SettingsFile;
import dev.signpost.ingest.quality.Policies;
import dev.signpost.ingest.quality.policy.Severities;
import java.nio.file.Path;
import java.util.Map;

/** The settings of the service; {@code ingest.properties} says what each is for. */
public record IngestSettings(
    String host,
    int port,
    String kafka,
    String topicPrefix,
    String applicationId,
    Path dataDirectory,
    int ledgerThreads,
    int intakeThreads,
    int storeMemoryMegabytes,
    int maxPageBytes,
    int confirmWithinSeconds,
    int keepReceiptsDays,
    Path hookSecrets,
    int hookWindowSeconds,
    Severities severities) {
  private static final int LARGEST_PAGE = 6 << 20;

  public IngestSettings {
    requireNonNull(host, "host");
    requireNonNull(kafka, "kafka");
    requireNonNull(topicPrefix, "topic-prefix");
    requireNonNull(applicationId, "application-id");
    requireNonNull(dataDirectory, "data-directory");
    requireRange("port", port, 0, 65_535);
    requireRange("ledger-threads", ledgerThreads, 1, 64);
    requireRange("intake-threads", intakeThreads, 0, 64);
    requireRange("store-memory-megabytes", storeMemoryMegabytes, 8, 65_536);
    requireRange("max-page-bytes", maxPageBytes, 1_024, LARGEST_PAGE);
    requireRange("confirm-within-seconds", confirmWithinSeconds, 1, 600);
    requireRange("keep-receipts-days", keepReceiptsDays, 1, 3_650);
    requireNonNull(hookSecrets, "hook-secrets");
    requireRange("hook-window-seconds", hookWindowSeconds, 60, 3_600);
    Policies.requireKnown(severities);
  }

  /** The file's settings, overridden by the environment. */
  public static IngestSettings read(Map<String, String> environment) {
    return SettingsFile.read("ingest", IngestSettings.class, environment);
  }

  private static void requireRange(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s must be from %d to %d: %d".formatted(key, least, most, value));
    }
  }
}
