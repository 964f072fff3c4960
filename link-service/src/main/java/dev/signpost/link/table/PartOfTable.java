package dev.signpost.link.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Several tables in one store, told apart by the first byte of their keys. */
record PartOfTable(Table whole, byte name) implements Table {
  @Override
  public byte @Nullable [] get(byte[] key) {
    return whole.get(named(key));
  }

  @Override
  public void put(byte[] key, byte[] value) {
    whole.put(named(key), value);
  }

  @Override
  public void remove(byte[] key) {
    whole.remove(named(key));
  }

  @Override
  public void scan(byte[] prefix, Cells cells) {
    whole.scan(
        named(prefix), (key, value) -> cells.cell(Arrays.copyOfRange(key, 1, key.length), value));
  }

  private byte[] named(byte[] key) {
    byte[] named = new byte[key.length + 1];
    named[0] = name;
    System.arraycopy(key, 0, named, 1, key.length);
    return named;
  }
}
