package dev.signpost.search.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.ProducerConfig;

/** How our Kafka clients are set, and why. */
record ClientSettings(String bootstrapServers) {
  static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);
  private static final int MEGABYTE = 1024 * 1024;

  Map<String, Object> common() {
    return Map.of(
        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
        bootstrapServers,
        CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG,
        5_000,
        CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG,
        10_000);
  }

  /** Many records a poll, so that a backlog comes in large batches; no larger than memory bears. */
  private Map<String, Object> consumer() {
    Map<String, Object> config = new HashMap<>(common());
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    config.put(
        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"); // links come in transactions
    config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
    config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 * MEGABYTE);
    config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 2 * MEGABYTE);
    return config;
  }

  /** The others read on while a member comes or goes; a killed one is missed soon. */
  Map<String, Object> member(String group) {
    Map<String, Object> config = consumer();
    config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    config.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
    config.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName());
    config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 500);
    return config;
  }

  Map<String, Object> follower() {
    return consumer();
  }

  /** Nothing told is lost; whoever cannot wait flushes. */
  Map<String, Object> producer() {
    Map<String, Object> config = new HashMap<>();
    config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    config.put(ProducerConfig.LINGER_MS_CONFIG, 10);
    config.put(ProducerConfig.BATCH_SIZE_CONFIG, MEGABYTE / 8);
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 * MEGABYTE);
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
    return config;
  }
}
