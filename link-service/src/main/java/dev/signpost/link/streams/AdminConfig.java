package dev.signpost.link.streams;

import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Configuration of the client that creates topics and asks whether the broker is there. */
public final class AdminConfig {
  private static final int TIMEOUT_MS = 10_000;
  private static final int RECONNECT_AT_LATEST_MS = 1_000;

  private AdminConfig() {}

  public static Map<String, Object> of(String servers) {
    return Map.of(
        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
        AdminClientConfig.CLIENT_ID_CONFIG, "link-admin",
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS,
        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS / 2,
        CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_AT_LATEST_MS);
  }
}
