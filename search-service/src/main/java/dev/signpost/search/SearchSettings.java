package dev.signpost.search;

import dev.signpost.web.AllowedOrigins;
import java.util.List;

/** All settings of the search service; {@code search.properties} beside this explains each. */
public record SearchSettings(
    String host,
    int port,
    String kafka,
    String topicPrefix,
    String elasticsearch,
    String indexPrefix,
    int shards,
    int replicas,
    String adminHost,
    int adminPort,
    String adminTokenFile,
    int sweepHours,
    String judgedQueriesFile,
    int meaningMillis,
    String suggestDenyFile,
    String corsOrigins,
    int clientRequestsPerMinute,
    int clientReportsPerMinute,
    int proxies,
    int lastAnswers,
    int freshAnswerMillis) {

  public SearchSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be from 0 to 65535: " + port);
    }
    if (adminPort < 0 || adminPort > 65_535) {
      throw new IllegalArgumentException("admin-port must be from 0 to 65535: " + adminPort);
    }
    if (shards < 1) {
      throw new IllegalArgumentException("shards must be at least 1: " + shards);
    }
    if (sweepHours < 0) {
      throw new IllegalArgumentException("sweep-hours must not be negative: " + sweepHours);
    }
    if (replicas < 0) {
      throw new IllegalArgumentException("replicas must not be negative: " + replicas);
    }
    if (meaningMillis < 0) {
      throw new IllegalArgumentException("meaning-millis must not be negative: " + meaningMillis);
    }
    if (clientRequestsPerMinute < 0 || clientReportsPerMinute < 0) {
      throw new IllegalArgumentException(
          "client-requests-per-minute and client-reports-per-minute must not be negative: %d, %d"
              .formatted(clientRequestsPerMinute, clientReportsPerMinute));
    }
    if (proxies < 0 || lastAnswers < 0 || freshAnswerMillis < 0) {
      throw new IllegalArgumentException(
          "proxies, last-answers and fresh-answer-millis must not be negative: %d, %d, %d"
              .formatted(proxies, lastAnswers, freshAnswerMillis));
    }
    origins(corsOrigins);
    if (!indexPrefix.matches("([a-z0-9][a-z0-9._-]*)?")) {
      throw new IllegalArgumentException(
          "index-prefix must be lower-case letters, digits and ._- : \"%s\""
              .formatted(indexPrefix));
    }
  }

  /** The nodes of the cluster. */
  List<String> nodes() {
    return List.of(elasticsearch.split(","));
  }

  /** Whose pages may read answers. */
  AllowedOrigins origins() {
    return origins(corsOrigins);
  }

  private static AllowedOrigins origins(String list) {
    try {
      return AllowedOrigins.of(list);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("cors-origins: " + e.getMessage(), e);
    }
  }
}
