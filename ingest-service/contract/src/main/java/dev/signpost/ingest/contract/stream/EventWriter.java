package dev.signpost.ingest.contract.stream;

import dev.signpost.ingest.contract.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Writes events of one type to one topic, keyed by page id. Safe for use by many threads. */
public final class EventWriter<T> {
  private final Producer<byte[], byte[]> producer;
  private final String topic;
  private final JsonCodec<T> codec;
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  public EventWriter(Producer<byte[], byte[]> producer, String topic, JsonCodec<T> codec) {
    this.producer = producer;
    this.topic = topic;
    this.codec = codec;
  }

  /** Hands the event to the producer; {@link #flush} tells whether it arrived. */
  public void write(String key, T event) {
    var _ =
        producer.send(
            new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), codec.encode(event)),
            (metadata, error) -> {
              if (error != null) {
                failure.compareAndSet(null, error);
              }
            });
  }

  /**
   * Returns when all events written before are acknowledged.
   *
   * @throws TransientFailureException if one of them was not
   */
  public void flush() {
    producer.flush();
    Exception error = failure.getAndSet(null);
    if (error != null) {
      throw new TransientFailureException("kafka: " + error.getMessage(), error);
    }
  }
}
