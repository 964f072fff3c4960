package dev.signpost.link.streams;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One bound on the memory of all stores of an instance. Left alone, every store of every partition
 * takes up to 98 MB outside the heap.
 */
public final class RocksMemory implements AutoCloseable {
  /** Under which the streams configuration carries it to the stores. */
  static final String KEY = "signpost.rocksdb.memory";

  private static final double INDEX_SHARE = 0.2;

  /**
   * Every store takes at least one, and what is taken counts as used: large ones flush for ever.
   */
  private static final long ARENA_BLOCK_BYTES = 32 << 10;

  private final Cache cache;
  private final WriteBufferManager buffers;
  private final long bufferBytes;

  /**
   * @param bytes for blocks read and writes not yet flushed, half each at most
   */
  public RocksMemory(long bytes) {
    RocksDB.loadLibrary();
    cache = new LRUCache(bytes, -1, false, INDEX_SHARE);
    buffers = new WriteBufferManager(bytes / 2, cache);
    bufferBytes = bytes / 8;
  }

  @Override
  public void close() {
    buffers.close();
    cache.close();
  }

  /** What Kafka Streams calls for each store. */
  public static final class Setter implements RocksDBConfigSetter {
    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
      RocksMemory memory = (RocksMemory) requireNonNull(configs.get(KEY), KEY);
      BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
      table.setBlockCache(memory.cache);
      table.setCacheIndexAndFilterBlocks(true);
      table.setPinTopLevelIndexAndFilter(true);
      options.setTableFormatConfig(table);
      options.setWriteBufferManager(memory.buffers);
      options.setWriteBufferSize(memory.bufferBytes);
      options.setArenaBlockSize(ARENA_BLOCK_BYTES);
      options.setMaxWriteBufferNumber(2);
      options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    }

    @Override
    public void close(String store, Options options) {
      // cache and buffers are shared and closed with the service
    }
  }
}
