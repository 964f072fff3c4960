package dev.signpost.benchmarks.language;

import dev.signpost.link.table.Table;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table of the link service in memory. */
final class MemoryTable implements Table {
  private final TreeMap<byte[], byte[]> cells = new TreeMap<>(Arrays::compareUnsigned);

  @Override
  public byte @Nullable [] get(byte[] key) {
    return cells.get(key);
  }

  @Override
  public void put(byte[] key, byte[] value) {
    cells.put(key, value);
  }

  @Override
  public void remove(byte[] key) {
    cells.remove(key);
  }

  @Override
  public void scan(byte[] prefix, Cells visitor) {
    for (Map.Entry<byte[], byte[]> cell : cells.tailMap(prefix, true).entrySet()) {
      byte[] key = cell.getKey();
      if (key.length < prefix.length
          || !Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length)) {
        return;
      }
      visitor.cell(key, cell.getValue());
    }
  }
}
