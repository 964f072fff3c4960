package dev.signpost.ingest.contract.stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One decoded record with the raw one it came from, which dead letters need. */
public record Received<T>(ConsumerRecord<byte[], byte[]> raw, T value) {
  /** Where it stands: {@code topic-partition@offset}. */
  public String position() {
    return raw.topic() + "-" + raw.partition() + "@" + raw.offset();
  }
}
