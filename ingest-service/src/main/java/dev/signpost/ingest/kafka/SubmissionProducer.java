package dev.signpost.ingest.kafka;

import static java.util.Map.entry;

import dev.signpost.streams.ClientConfig;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The producer of submissions: every copy confirmed, nothing doubled or reordered by a retry. */
public final class SubmissionProducer {
  private static final int LINGER_MS = 5;
  private static final int BATCH_BYTES = 256 << 10;

  private SubmissionProducer() {}

  /**
   * A producer of its own.
   *
   * @param confirmWithin after which a submission counts as not confirmed
   */
  public static Producer<byte[], byte[]> open(String servers, Duration confirmWithin) {
    return new KafkaProducer<>(
        config(servers, Math.toIntExact(confirmWithin.toMillis())),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private static Map<String, Object> config(String servers, int withinMs) {
    return Map.ofEntries(
        entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
        entry(ProducerConfig.CLIENT_ID_CONFIG, "ingest-submissions"),
        entry(ProducerConfig.ACKS_CONFIG, "all"),
        entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
        entry(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS),
        entry(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES),
        entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4"),
        entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, ClientConfig.MAX_RECORD_BYTES),
        entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, withinMs),
        entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, withinMs / 2),
        entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, withinMs / 2),
        entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, ClientConfig.RECONNECT_AT_LATEST_MS));
  }
}
