package dev.signpost.benchmarks.links;

import dev.signpost.link.table.Table;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteOptions;

/** A table in files, as the service keeps its own. */
final class RocksTable implements Table, AutoCloseable {
  private final Options options = new Options().setCreateIfMissing(true);
  private final WriteOptions noLog = new WriteOptions().setDisableWAL(true);
  private final RocksDB db;

  RocksTable(Path directory) {
    try {
      db = RocksDB.open(options, directory.toString());
    } catch (RocksDBException e) {
      throw new IllegalStateException("cannot open " + directory, e);
    }
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    try {
      return db.get(key);
    } catch (RocksDBException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void put(byte[] key, byte[] value) {
    try {
      db.put(noLog, key, value);
    } catch (RocksDBException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void remove(byte[] key) {
    try {
      db.delete(noLog, key);
    } catch (RocksDBException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void scan(byte[] prefix, Cells cells) {
    try (RocksIterator entries = db.newIterator()) {
      for (entries.seek(prefix); entries.isValid(); entries.next()) {
        byte[] key = entries.key();
        if (key.length < prefix.length
            || !Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length)) {
          return;
        }
        cells.cell(key, entries.value());
      }
    }
  }

  /** About how many bytes of what stands are kept, in memory and in files. */
  long bytes() {
    try {
      return db.getLongProperty("rocksdb.estimate-live-data-size")
          + db.getLongProperty("rocksdb.cur-size-all-mem-tables");
    } catch (RocksDBException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    db.close();
    noLog.close();
    options.close();
  }
}
