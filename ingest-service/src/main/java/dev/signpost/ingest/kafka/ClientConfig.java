package dev.signpost.ingest.kafka;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** Configuration of the plain clients. */
public final class ClientConfig {
  /** Above any page, below what the topics take. */
  static final int MAX_RECORD_BYTES = 8 << 20;

  private static final int ADMIN_TIMEOUT_MS = 10_000;
  private static final int RECONNECT_AT_LATEST_MS = 1_000;
  private static final int LINGER_MS = 5;
  private static final int BATCH_BYTES = 256 << 10;

  private ClientConfig() {}

  public static Map<String, Object> admin(String servers) {
    return Map.of(
        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
        AdminClientConfig.CLIENT_ID_CONFIG, "ingest-admin",
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MS,
        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MS / 2,
        CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_AT_LATEST_MS);
  }

  /**
   * The producer of submissions: every copy confirmed, nothing doubled or reordered by a retry.
   *
   * @param confirmWithin after which a submission counts as not confirmed
   */
  public static Map<String, Object> producer(String servers, Duration confirmWithin) {
    int within = Math.toIntExact(confirmWithin.toMillis());
    return Map.ofEntries(
        entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
        entry(ProducerConfig.CLIENT_ID_CONFIG, "ingest-submissions"),
        entry(ProducerConfig.ACKS_CONFIG, "all"),
        entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
        entry(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS),
        entry(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES),
        entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4"),
        entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_RECORD_BYTES),
        entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, within),
        entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, within / 2),
        entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, within / 2),
        entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_AT_LATEST_MS));
  }
}
