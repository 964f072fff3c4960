package dev.signpost.ingest.contract.stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where a record goes that can never succeed. */
@FunctionalInterface
public interface LetterWriter {
  /**
   * Returns when it is kept.
   *
   * @throws TransientFailureException if it could not be kept yet
   */
  void keep(ConsumerRecord<byte[], byte[]> record, String cause);
}
