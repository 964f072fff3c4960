package dev.signpost.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.Statistics;
import org.rocksdb.WriteOptions;

class RocksMemoryTest {
  private static final int STORES = 60;
  private static final long LEAST = 8L << 20;

  @TempDir Path directory;

  /** Two services' worth of stores on the least memory a service accepts. */
  @Test
  void manyStoresWithFewWritesEachAreNotFlushedAllTheTime() throws RocksDBException {
    try (RocksMemory memory = new RocksMemory(LEAST);
        Statistics statistics = new Statistics()) {
      Stores stores = new Stores(memory, statistics);

      stores.writeToEach(100, 256);

      assertThat(stores.files()).isZero();
      stores.close();
    }
  }

  @Test
  void manyWritesAreFlushedInLots() throws RocksDBException {
    try (RocksMemory memory = new RocksMemory(LEAST);
        Statistics statistics = new Statistics()) {
      Stores stores = new Stores(memory, statistics);

      stores.writeToEach(500, 256);

      long written = STORES * 500 * 256L;
      assertThat(written / stores.files()).isGreaterThan(32 << 10);
      stores.close();
    }
  }

  /** As Kafka Streams opens them: without a log of their own. */
  private final class Stores {
    private final List<RocksDB> open = new ArrayList<>();
    private final List<Options> options = new ArrayList<>();
    private final WriteOptions unlogged = new WriteOptions().setDisableWAL(true);

    Stores(RocksMemory memory, Statistics statistics) throws RocksDBException {
      for (int i = 0; i < STORES; i++) {
        Options one =
            new Options()
                .setCreateIfMissing(true)
                .setStatistics(statistics)
                .setDisableAutoCompactions(true)
                .setTableFormatConfig(new BlockBasedTableConfig());
        new RocksMemory.Setter().setConfig("store", one, Map.of(RocksMemory.KEY, memory));
        options.add(one);
        open.add(RocksDB.open(one, directory.resolve("store-" + i).toString()));
      }
    }

    void writeToEach(int times, int bytes) throws RocksDBException {
      for (int i = 0; i < times; i++) {
        for (RocksDB store : open) {
          store.put(unlogged, "key-%08d".formatted(i).getBytes(UTF_8), new byte[bytes]);
        }
      }
    }

    int files() {
      return open.stream().mapToInt(store -> store.getLiveFilesMetaData().size()).sum();
    }

    void close() {
      open.forEach(RocksDB::close);
      options.forEach(Options::close);
      unlogged.close();
    }
  }
}
