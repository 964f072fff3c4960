package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** The streams that run now, which may be others than a minute ago, or none. */
public final class RunningStreams {
  private final AtomicReference<@Nullable KafkaStreams> current = new AtomicReference<>();

  void set(@Nullable KafkaStreams streams) {
    current.set(streams);
  }

  @Nullable KafkaStreams get() {
    return current.get();
  }

  /**
   * One of their stores.
   *
   * @throws TransientFailureException while it cannot be read
   */
  <V> ReadOnlyKeyValueStore<String, V> store(String name) {
    KafkaStreams streams = current.get();
    if (streams == null) {
      throw new TransientFailureException("ledger: not running yet");
    }
    try {
      return streams.store(
          StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.keyValueStore()));
    } catch (InvalidStateStoreException e) {
      throw new TransientFailureException("ledger: store " + name + " is not there yet", e);
    }
  }
}
