package dev.signpost.streams;

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
   * How many stores can begin to write before anything must be flushed. A store takes memory for
   * its writes by whole blocks, and blocks count as used from the first byte; once they fill the
   * bound, every write flushes a nearly empty buffer.
   */
  private static final int BLOCKS_IN_BOUND = 512;

  /**
   * The part of the bound after which a store flushes by itself. Once all together reach the bound,
   * whichever store writes must flush, however little it holds: what idle stores hold must leave
   * room.
   */
  private static final int STORES_IN_BOUND = 16;

  /** One is written to while others are flushed. */
  private static final int BUFFERS = 3;

  private final Cache cache;
  private final WriteBufferManager writes;
  private final long writeBytes;

  /**
   * @param bytes for blocks read and writes not yet flushed; the latter take half at most
   */
  public RocksMemory(long bytes) {
    RocksDB.loadLibrary();
    writeBytes = bytes / 2;
    cache = new LRUCache(bytes, -1, false, INDEX_SHARE);
    writes = new WriteBufferManager(writeBytes, cache);
  }

  @Override
  public void close() {
    writes.close();
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
      options.setWriteBufferManager(memory.writes);
      options.setWriteBufferSize(memory.writeBytes / STORES_IN_BOUND);
      options.setArenaBlockSize(memory.writeBytes / BLOCKS_IN_BOUND);
      options.setMaxWriteBufferNumber(BUFFERS);
      options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    }

    @Override
    public void close(String store, Options options) {
      // cache and buffers are shared and closed with the service
    }
  }
}
