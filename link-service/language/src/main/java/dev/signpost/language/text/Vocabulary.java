package dev.signpost.language.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * The words somebody cares about, each with a small number; every other word is {@link #UNKNOWN}.
 *
 * <p>One {@link Writer} may go on adding words while other threads look words up in a vocabulary
 * taken from it earlier: a slot is filled last, so a word is found complete or not at all.
 */
public final class Vocabulary {
  /** The number of every word that is not in the vocabulary. */
  public static final int UNKNOWN = 0;

  private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);

  /** Pairs: the word's key, then its number; key 0 is free. */
  private final long[] cells;

  /** Where each word ends in the pool; it starts where the one before it ends. */
  private final int[] ends;

  private final char[] pool;

  private Vocabulary(long[] cells, int[] ends, char[] pool) {
    this.cells = cells;
    this.ends = ends;
    this.pool = pool;
  }

  int find(Word word) {
    long key = word.key();
    int mask = cells.length - 2;
    int at = place(key, mask);
    while (true) {
      long found = (long) CELL.getAcquire(cells, at);
      if (found == key) {
        int id = (int) cells[at + 1];
        if (key > 0 || same(id, word)) {
          return id;
        }
      } else if (found == 0) {
        return UNKNOWN;
      }
      at = (at + 2) & mask;
    }
  }

  private boolean same(int id, Word word) {
    return Arrays.equals(pool, ends[id - 1], ends[id], word.chars, 0, word.length);
  }

  /** How the word of that number is written, normalised. */
  public String form(int id) {
    return id == UNKNOWN ? "" : new String(pool, ends[id - 1], ends[id] - ends[id - 1]);
  }

  private static int place(long key, int mask) {
    long mixed = key * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 32) & mask;
  }

  /** Adds words; numbers are given from 1 on, in order. For one thread. */
  @Confined
  public static final class Writer {
    private Vocabulary current = new Vocabulary(new long[128], new int[32], new char[256]);
    private int size;

    /** Number of words so far; also the number of the last one. */
    public int size() {
      return size;
    }

    /** What has been added so far, and possibly later words too. */
    public Vocabulary view() {
      return current;
    }

    /** The number of a normalised word, a new one if it was not known. */
    public int intern(String form) {
      return intern(Word.of(form));
    }

    int intern(Word word) {
      int known = current.find(word);
      if (known != UNKNOWN) {
        return known;
      }
      growFor(word.length);
      int id = ++size;
      int start = current.ends[id - 1];
      System.arraycopy(word.chars, 0, current.pool, start, word.length);
      current.ends[id] = start + word.length;
      put(current.cells, word.key(), id);
      return id;
    }

    /** Grows all three together: what readers of the old one hold must never gain half a word. */
    private void growFor(int length) {
      Vocabulary old = current;
      int used = old.ends[size];
      if (size + 2 <= old.ends.length && used + length <= old.pool.length) {
        return;
      }
      long[] cells = new long[2 * old.cells.length];
      for (int i = 0; i < old.cells.length; i += 2) {
        if (old.cells[i] != 0) {
          put(cells, old.cells[i], old.cells[i + 1]);
        }
      }
      int[] ends = Arrays.copyOf(old.ends, 2 * old.ends.length);
      current = new Vocabulary(cells, ends, Arrays.copyOf(old.pool, 2 * old.pool.length + length));
    }

    private static void put(long[] cells, long key, long id) {
      int mask = cells.length - 2;
      int at = place(key, mask);
      while (cells[at] != 0) {
        at = (at + 2) & mask;
      }
      cells[at + 1] = id;
      CELL.setRelease(cells, at, key);
    }
  }
}
