package dev.signpost.ingest.contract.stream;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.contract.stream.BatchHandler.Batch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** What one poll brought: a batch of what could be read, and what could not, until it is kept. */
record Decoded<T>(Batch<T> batch, Deque<Unreadable> unreadable) {

  static <T> Decoded<T> of(
      ConsumerRecords<byte[], byte[]> polled, JsonCodec<T> codec, boolean caughtUp) {
    List<Received<T>> received = new ArrayList<>(polled.count());
    Deque<Unreadable> unreadable = new ArrayDeque<>();
    for (ConsumerRecord<byte[], byte[]> record : polled) {
      try {
        received.add(new Received<>(record, decode(codec, record)));
      } catch (MalformedEventException e) {
        unreadable.add(new Unreadable(record, String.valueOf(e.getMessage())));
      }
    }
    return new Decoded<>(new Batch<>(received, caughtUp), unreadable);
  }

  private static <T> T decode(JsonCodec<T> codec, ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      throw new MalformedEventException("expected a value, found none", null);
    }
    return codec.decode(record.value());
  }

  /** Keeps each unreadable record once, also when called again after a failure. */
  void keepUnreadable(LetterWriter deadLetters) {
    while (!unreadable.isEmpty()) {
      deadLetters.keep(unreadable.element().record(), unreadable.element().cause());
      unreadable.remove();
    }
  }

  /** A record that is no event, and why. */
  record Unreadable(ConsumerRecord<byte[], byte[]> record, String cause) {}
}
