package dev.signpost.language.text;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Places among the words of a text, from left to right, each with a tag. Reused. */
@Confined
public final class Spans {
  private int[] from = new int[64];
  private int[] to = new int[64];
  private int[] tags = new int[64];
  private int size;

  /** Forgets all. */
  public void clear() {
    size = 0;
  }

  /** Adds the words from one to the one before another. */
  public void add(int first, int end, int tag) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
      tags = Arrays.copyOf(tags, 2 * size);
    }
    from[size] = first;
    to[size] = end;
    tags[size++] = tag;
  }

  /** Drops those whose index does not pass. */
  public void keep(IntPredicate wanted) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (wanted.test(i)) {
        from[kept] = from[i];
        to[kept] = to[i];
        tags[kept++] = tags[i];
      }
    }
    size = kept;
  }

  public int size() {
    return size;
  }

  /** Index of the first word. */
  public int from(int index) {
    return from[index];
  }

  /** One past the index of the last word. */
  public int to(int index) {
    return to[index];
  }

  public int tag(int index) {
    return tags[index];
  }
}
