package dev.signpost.link.words;

import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import dev.signpost.link.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The chunks of each bucket. Chunk 0 is open: it is rewritten with every change and tells how many
 * sealed ones there are, which are numbered from 1, the oldest first.
 */
final class Buckets {
  private static final int OPEN_UP_TO_BYTES = 384;
  private static final int PAIRS_OF_A_FULL_CHUNK = 4096;

  private final Table table;

  Buckets(Table table) {
    this.table = table;
  }

  void change(int bucket, Chunk change) {
    Open open = open(bucket);
    Open changed = new Open(open.sealed, Chunk.sum(List.of(open.chunk, change)));
    byte[] bytes = changed.toBytes();
    if (bytes.length <= OPEN_UP_TO_BYTES) {
      table.put(key(bucket, 0), bytes);
    } else if (changed.chunk.wornOut()) {
      writeAnew(bucket, changed);
    } else {
      seal(bucket, changed.sealed, changed.chunk);
    }
  }

  /** The pairs of a bucket, sorted. */
  long[] pairs(int bucket) {
    return Chunk.sum(chunks(bucket)).came();
  }

  private List<Chunk> chunks(int bucket) {
    Open open = open(bucket);
    List<Chunk> chunks = new ArrayList<>();
    if (open.sealed > 0) {
      byte[] first = key(bucket, 0);
      table.scan(
          Arrays.copyOf(first, 2),
          (key, value) -> {
            if (!Arrays.equals(key, first)) {
              chunks.add(Chunk.read(new BytesReader(value)));
            }
          });
    }
    chunks.add(open.chunk);
    return chunks;
  }

  private void writeAnew(int bucket, Open changed) {
    table.put(key(bucket, 0), changed.toBytes());
    Chunk live = Chunk.sum(chunks(bucket));
    for (int chunk = 1; chunk <= changed.sealed; chunk++) {
      table.remove(key(bucket, chunk));
    }
    seal(bucket, 0, live);
  }

  private void seal(int bucket, int sealedBefore, Chunk chunk) {
    int sealed = sealedBefore;
    for (Chunk part : chunk.parts(PAIRS_OF_A_FULL_CHUNK)) {
      sealed++;
      table.put(key(bucket, sealed), part.write(new BytesWriter()).toBytes());
    }
    table.put(key(bucket, 0), new Open(sealed, Chunk.EMPTY).toBytes());
  }

  private Open open(int bucket) {
    byte[] bytes = table.get(key(bucket, 0));
    return bytes == null ? new Open(0, Chunk.EMPTY) : Open.read(new BytesReader(bytes));
  }

  private static byte[] key(int bucket, int chunk) {
    return new byte[] {
      (byte) (bucket >>> 8),
      (byte) bucket,
      (byte) (chunk >>> 16),
      (byte) (chunk >>> 8),
      (byte) chunk
    };
  }

  private record Open(int sealed, Chunk chunk) {
    static Open read(BytesReader in) {
      return new Open(in.count(), Chunk.read(in));
    }

    byte[] toBytes() {
      return chunk.write(new BytesWriter().number(sealed)).toBytes();
    }
  }
}
