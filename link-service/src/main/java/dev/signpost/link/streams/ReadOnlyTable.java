package dev.signpost.link.streams;

import dev.signpost.link.table.Table;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** A store of a running task, looked into from outside. */
record ReadOnlyTable(ReadOnlyKeyValueStore<Bytes, byte[]> store) implements Table {
  @Override
  public byte @Nullable [] get(byte[] key) {
    return store.get(Bytes.wrap(key));
  }

  @Override
  public void put(byte[] key, byte[] value) {
    throw new UnsupportedOperationException("only its task writes to a store");
  }

  @Override
  public void remove(byte[] key) {
    throw new UnsupportedOperationException("only its task writes to a store");
  }

  @Override
  public void scan(byte[] prefix, Cells cells) {
    StoreTable.scan(store, prefix, cells);
  }
}
