package dev.signpost.link.streams;

import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The stores by name, and how they are built. */
final class StoreNames {
  static final String PAGES = "pages";
  static final String CONTENTS = "contents";
  static final String WORDS = "words";
  static final String SUMMARIES = "summaries";
  static final String POSTINGS = "postings";
  static final String LEXICON = "lexicon";

  private static final Map<String, String> CHANGELOG =
      Map.of(
          TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.3",
          TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "8388608");

  private StoreNames() {}

  /** A store whose every change goes to its changelog at once. */
  static StoreBuilder<KeyValueStore<Bytes, byte[]>> logged(
      String name, Function<String, KeyValueBytesStoreSupplier> kind) {
    return builder(kind.apply(name)).withLoggingEnabled(CHANGELOG);
  }

  /** A store that is filled from its topic at every start. */
  static StoreBuilder<KeyValueStore<Bytes, byte[]>> global(String name) {
    return builder(Stores.inMemoryKeyValueStore(name)).withLoggingDisabled();
  }

  private static StoreBuilder<KeyValueStore<Bytes, byte[]>> builder(
      KeyValueBytesStoreSupplier supplier) {
    return Stores.keyValueStoreBuilder(supplier, Serdes.Bytes(), Serdes.ByteArray())
        .withCachingDisabled();
  }
}
