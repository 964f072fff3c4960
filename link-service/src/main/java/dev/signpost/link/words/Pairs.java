package dev.signpost.link.words;

import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.Arrays;

/** Pairs of a word and a page, as numbers: the word's in the upper half. */
final class Pairs {
  static final long[] NONE = {};

  private Pairs() {}

  static long of(int word, int page) {
    return (long) word << 32 | page;
  }

  static int word(long pair) {
    return (int) (pair >>> 32);
  }

  static int page(long pair) {
    return (int) pair;
  }

  /** The pages paired with a word, rising. */
  static int[] pages(long[] sorted, int word) {
    int from = indexOf(sorted, of(word, 0));
    int to = indexOf(sorted, of(word, Integer.MAX_VALUE));
    return Arrays.stream(sorted, from, to).mapToInt(Pairs::page).toArray();
  }

  /** Each pair as often as it stands in the first beyond the second; both sorted. */
  static long[] minus(long[] some, long[] others) {
    if (others.length == 0) {
      return some;
    }
    long[] rest = new long[some.length];
    int size = 0;
    int other = 0;
    for (long pair : some) {
      while (other < others.length && others[other] < pair) {
        other++;
      }
      if (other < others.length && others[other] == pair) {
        other++;
      } else {
        rest[size++] = pair;
      }
    }
    return Arrays.copyOf(rest, size);
  }

  /** Sorted pairs, the words as distances. */
  static void write(BytesWriter out, long[] sorted) {
    out.number(sorted.length);
    int last = 0;
    for (long pair : sorted) {
      out.number(word(pair) - last).number(page(pair));
      last = word(pair);
    }
  }

  static long[] read(BytesReader in) {
    long[] pairs = new long[in.count()];
    int word = 0;
    for (int i = 0; i < pairs.length; i++) {
      word += in.count();
      pairs[i] = of(word, in.count());
    }
    return pairs;
  }

  private static int indexOf(long[] sorted, long pair) {
    int found = Arrays.binarySearch(sorted, pair);
    return found >= 0 ? found : -found - 1;
  }
}
