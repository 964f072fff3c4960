package dev.signpost.streams;

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
  private final String name;

  /**
   * @param name of the application, for messages
   */
  public RunningStreams(String name) {
    this.name = name;
  }

  void set(@Nullable KafkaStreams streams) {
    current.set(streams);
  }

  @Nullable KafkaStreams get() {
    return current.get();
  }

  /**
   * One of their stores, with all that this instance has of it.
   *
   * @throws TransientFailureException while it cannot be read
   */
  public <K, V> ReadOnlyKeyValueStore<K, V> store(String store) {
    return find(query(store), store);
  }

  /**
   * A store of one partition.
   *
   * @throws TransientFailureException while it cannot be read here
   */
  public <K, V> ReadOnlyKeyValueStore<K, V> store(String store, int partition) {
    return find(
        RunningStreams.<K, V>query(store).withPartition(partition), store + "-" + partition);
  }

  private <S> S find(StoreQueryParameters<S> query, String what) {
    KafkaStreams streams = current.get();
    if (streams == null) {
      throw new TransientFailureException(name + ": not running yet");
    }
    try {
      return streams.store(query);
    } catch (InvalidStateStoreException e) {
      throw new TransientFailureException(name + ": store " + what + " is not here now", e);
    }
  }

  private static <K, V> StoreQueryParameters<ReadOnlyKeyValueStore<K, V>> query(String store) {
    return StoreQueryParameters.fromNameAndType(store, QueryableStoreTypes.keyValueStore());
  }
}
