package dev.signpost.benchmarks.language;

import java.util.Arrays;

/** Places of names in one text, from left to right, as starts and ends by turns. Reused. */
final class Mentions {
  private int[] places = new int[1024];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int start, int end) {
    if (size + 2 > places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[size++] = start;
    places[size++] = end;
  }

  int count() {
    return size / 2;
  }

  int[] toArray() {
    return Arrays.copyOf(places, size);
  }
}
