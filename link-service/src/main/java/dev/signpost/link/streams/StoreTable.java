package dev.signpost.link.streams;

import dev.signpost.link.table.Table;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** A store as a table. */
record StoreTable(KeyValueStore<Bytes, byte[]> store) implements Table {
  @Override
  public byte @Nullable [] get(byte[] key) {
    return store.get(Bytes.wrap(key));
  }

  @Override
  public void put(byte[] key, byte[] value) {
    store.put(Bytes.wrap(key), value);
  }

  @Override
  public void remove(byte[] key) {
    store.delete(Bytes.wrap(key));
  }

  @Override
  public void scan(byte[] prefix, Cells cells) {
    scan(store, prefix, cells);
  }

  static void scan(ReadOnlyKeyValueStore<Bytes, byte[]> store, byte[] prefix, Cells cells) {
    try (KeyValueIterator<Bytes, byte[]> entries =
        store.prefixScan(prefix, new ByteArraySerializer())) {
      while (entries.hasNext()) {
        KeyValue<Bytes, byte[]> entry = entries.next();
        cells.cell(entry.key.get(), entry.value);
      }
    }
  }
}
