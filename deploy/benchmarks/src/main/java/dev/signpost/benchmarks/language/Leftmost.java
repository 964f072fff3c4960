package dev.signpost.benchmarks.language;

import java.util.Arrays;

/** Of all places names were met at, the leftmost, of those that begin there the longest. Reused. */
final class Leftmost {
  private int[] ends = new int[1024];
  private int length;

  /** Begins a text of that length. */
  void begin(int textLength) {
    length = textLength;
    if (ends.length < length) {
      ends = new int[2 * length];
    }
    Arrays.fill(ends, 0, length, 0);
  }

  void met(int start, int end) {
    if (end > ends[start]) {
      ends[start] = end;
    }
  }

  void settle(Mentions into) {
    for (int at = 0; at < length; ) {
      if (ends[at] > 0) {
        into.add(at, ends[at]);
        at = ends[at];
      } else {
        at++;
      }
    }
  }
}
