package dev.signpost.link.words;

import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs that came and pairs that went, both sorted. A pair comes only where it is not and goes only
 * where it is, so over all chunks of a bucket it came once more than it went, or as often.
 */
record Chunk(long[] came, long[] went) {
  static final Chunk EMPTY = new Chunk(Pairs.NONE, Pairs.NONE);

  /** What all of them come to. */
  static Chunk sum(List<Chunk> chunks) {
    long[] came = all(chunks, Chunk::came);
    long[] went = all(chunks, Chunk::went);
    return new Chunk(Pairs.minus(came, went), Pairs.minus(went, came));
  }

  static Chunk read(BytesReader in) {
    return new Chunk(Pairs.read(in), Pairs.read(in));
  }

  BytesWriter write(BytesWriter out) {
    Pairs.write(out, came);
    Pairs.write(out, went);
    return out;
  }

  /** The same in chunks of at most so many pairs that came. */
  List<Chunk> parts(int pairs) {
    List<Chunk> parts = new ArrayList<>();
    for (int from = 0; from == 0 || from < came.length; from += pairs) {
      parts.add(
          new Chunk(
              Arrays.copyOfRange(came, from, Math.min(from + pairs, came.length)),
              from == 0 ? went : Pairs.NONE));
    }
    return parts;
  }

  /** Whether so much has gone that the bucket is worth writing anew. */
  boolean wornOut() {
    return went.length * 4 > came.length + went.length;
  }

  private static long[] all(List<Chunk> chunks, Side pairs) {
    long[] all = new long[chunks.stream().mapToInt(chunk -> pairs.of(chunk).length).sum()];
    int size = 0;
    for (Chunk chunk : chunks) {
      long[] some = pairs.of(chunk);
      System.arraycopy(some, 0, all, size, some.length);
      size += some.length;
    }
    Arrays.sort(all); // merges what is sorted in itself
    return all;
  }

  @FunctionalInterface
  private interface Side {
    long[] of(Chunk chunk);
  }
}
