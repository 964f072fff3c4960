package dev.signpost.link.table;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Cells in memory. */
public final class MemoryTable implements Table {
  private final NavigableMap<byte[], byte[]> cells = new TreeMap<>(Arrays::compareUnsigned);

  @Override
  public byte @Nullable [] get(byte[] key) {
    return cells.get(key);
  }

  @Override
  public void put(byte[] key, byte[] value) {
    cells.put(key.clone(), value.clone());
  }

  @Override
  public void remove(byte[] key) {
    cells.remove(key);
  }

  @Override
  public void scan(byte[] prefix, Cells taker) {
    for (Map.Entry<byte[], byte[]> cell : cells.tailMap(prefix, true).entrySet()) {
      byte[] key = cell.getKey();
      if (key.length < prefix.length
          || !Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length)) {
        return;
      }
      taker.cell(key, cell.getValue());
    }
  }

  public int size() {
    return cells.size();
  }
}
