package dev.signpost.link.streams;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** The streams that run now, which may be others than a minute ago, or none. */
public final class RunningStreams {
  private final AtomicReference<@Nullable Run> current = new AtomicReference<>();

  void set(@Nullable Run run) {
    current.set(run);
  }

  @Nullable Run get() {
    return current.get();
  }

  /**
   * The streams that run.
   *
   * @throws TransientFailureException if none do
   */
  Run require() {
    Run run = current.get();
    if (run == null) {
      throw new TransientFailureException("graph: not running yet");
    }
    return run;
  }

  /**
   * Streams with the number of partitions they were built for.
   *
   * @param partitions of pages
   */
  record Run(KafkaStreams streams, Partitions partitions) {
    /**
     * A store of one partition.
     *
     * @throws TransientFailureException while it cannot be read here
     */
    ReadOnlyKeyValueStore<Bytes, byte[]> store(String name, int partition) {
      StoreQueryParameters<ReadOnlyKeyValueStore<Bytes, byte[]>> query =
          StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.keyValueStore());
      try {
        return streams.store(query.withPartition(partition));
      } catch (InvalidStateStoreException e) {
        throw new TransientFailureException(
            "graph: partition %d is not with this instance now".formatted(partition), e);
      }
    }
  }
}
