package dev.signpost.ingest.quality.text;

import java.util.Arrays;

/** Numbers as they come. */
final class IntList {
  private int[] numbers;
  private int count;

  IntList(int expected) {
    numbers = new int[expected];
  }

  void add(int number) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count + 8);
    }
    numbers[count++] = number;
  }

  int size() {
    return count;
  }

  int get(int index) {
    return numbers[index];
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, count);
  }
}
