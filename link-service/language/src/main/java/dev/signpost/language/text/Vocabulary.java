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

  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);
  private static final long ID_MASK = 0xFFFF_FFFFL;

  /** Hash in the upper half, word number in the lower; 0 is free. */
  private final long[] slots;

  /** Where each word ends in the pool; it starts where the one before it ends. */
  private final int[] ends;

  private final char[] pool;

  private Vocabulary(long[] slots, int[] ends, char[] pool) {
    this.slots = slots;
    this.ends = ends;
    this.pool = pool;
  }

  int find(Word word) {
    int hash = word.hash();
    int mask = slots.length - 1;
    int at = spread(hash) & mask;
    while (true) {
      long slot = (long) SLOT.getAcquire(slots, at);
      if (slot == 0) {
        return UNKNOWN;
      }
      int id = (int) (slot & ID_MASK);
      if ((int) (slot >>> 32) == hash && same(id, word)) {
        return id;
      }
      at = (at + 1) & mask;
    }
  }

  private boolean same(int id, Word word) {
    return Arrays.equals(pool, ends[id - 1], ends[id], word.chars, 0, word.length);
  }

  /** How the word of that number is written, normalised. */
  public String form(int id) {
    return id == UNKNOWN ? "" : new String(pool, ends[id - 1], ends[id] - ends[id - 1]);
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /** Adds words; numbers are given from 1 on, in order. For one thread. */
  @Confined
  public static final class Writer {
    private Vocabulary current = new Vocabulary(new long[64], new int[32], new char[256]);
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
      place(current.slots, ((long) word.hash() << 32) | id);
      return id;
    }

    /** Grows all three together: what readers of the old one hold must never gain half a word. */
    private void growFor(int length) {
      Vocabulary old = current;
      int used = old.ends[size];
      if (size + 2 <= old.ends.length && used + length <= old.pool.length) {
        return;
      }
      long[] slots = new long[2 * old.slots.length];
      for (long slot : old.slots) {
        if (slot != 0) {
          place(slots, slot);
        }
      }
      int[] ends = Arrays.copyOf(old.ends, 2 * old.ends.length);
      current = new Vocabulary(slots, ends, Arrays.copyOf(old.pool, 2 * old.pool.length + length));
    }

    private static void place(long[] slots, long entry) {
      int mask = slots.length - 1;
      int at = spread((int) (entry >>> 32)) & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      SLOT.setRelease(slots, at, entry);
    }
  }
}
