package dev.signpost.streams;

import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** What the clients of the broker have in common. */
public final class ClientConfig {
  /** Above any page, below what the topics take. */
  public static final int MAX_RECORD_BYTES = 8 << 20;

  public static final int RECONNECT_AT_LATEST_MS = 1_000;

  private static final int ADMIN_TIMEOUT_MS = 10_000;

  private ClientConfig() {}

  /** The client that creates topics and asks whether the broker is there. */
  public static Map<String, Object> admin(String servers, String clientId) {
    return Map.of(
        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
        AdminClientConfig.CLIENT_ID_CONFIG, clientId,
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MS,
        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MS / 2,
        CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_AT_LATEST_MS);
  }
}
