package dev.signpost.streams;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * How streams are run, whatever they do.
 *
 * @param applicationId also the consumer group
 * @param dataDirectory of the stores
 */
public record StreamsProperties(
    String servers, String applicationId, Path dataDirectory, int threads, RocksMemory memory) {
  private static final Duration SESSION = Duration.ofSeconds(10);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

  /** Restoring asks for one partition after the other, each time behind the last long wait. */
  private static final int FETCH_WAIT_MS = 50;

  private static final String FETCH_WAIT = ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG;
  private static final int BATCH_BYTES = 256 << 10;

  /**
   * The properties of an application.
   *
   * @param own what it adds or wants otherwise
   */
  Properties toProperties(Map<String, Object> own) {
    Properties all = new Properties();
    all.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    all.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
    all.put(StreamsConfig.STATE_DIR_CONFIG, dataDirectory.toString());
    all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
    all.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
    all.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksMemory.Setter.class);
    all.put(RocksMemory.KEY, memory);
    all.put(StreamsConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, ClientConfig.RECONNECT_AT_LATEST_MS);
    // A broker that is away is waited for, for ever; health tells of it meanwhile.
    all.put(StreamsConfig.TASK_TIMEOUT_MS_CONFIG, Long.MAX_VALUE);
    all.put(producer(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG), Integer.MAX_VALUE);
    all.put(producer(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
    all.put(producer(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    all.put(producer(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), ClientConfig.MAX_RECORD_BYTES);
    // After kill -9 the same instance is known by its id and gets its partitions back at once.
    all.put(
        consumer(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), InstanceId.in(dataDirectory).toString());
    all.put(consumer(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), (int) SESSION.toMillis());
    // Tasks ask for their offsets one after the other; whoever gets no answer must not hold up all.
    all.put(consumer(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG), (int) ANSWER_WITHIN.toMillis());
    all.put(StreamsConfig.globalConsumerPrefix(FETCH_WAIT), FETCH_WAIT_MS);
    all.put(StreamsConfig.restoreConsumerPrefix(FETCH_WAIT), FETCH_WAIT_MS);
    all.putAll(own);
    return all;
  }

  private static String producer(String key) {
    return StreamsConfig.producerPrefix(key);
  }

  private static String consumer(String key) {
    return StreamsConfig.mainConsumerPrefix(key);
  }
}
