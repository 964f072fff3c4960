package dev.signpost.language.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * A trie over word numbers, as one hash table from (node, word) to node. Read and added to at the
 * same time under the same terms as {@link Vocabulary}.
 */
public final class TokenTrie {
  /** Where every walk begins. */
  public static final int ROOT = 0;

  /** No such node. */
  public static final int NONE = -1;

  private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);

  private static final VarHandle CHILD = MethodHandles.arrayElementVarHandle(int[].class);

  /** The root's children by word, 0 for none: most words of a text begin nothing. */
  private final int[] first;

  /** Pairs: key (node and word), then the child; key 0 is free, since word 0 is never stored. */
  private final long[] cells;

  private TokenTrie(int[] first, long[] cells) {
    this.first = first;
    this.cells = cells;
  }

  /** The node reached from this one by that word, or {@link #NONE}. */
  public int child(int node, int word) {
    return node == ROOT ? first(word) : further(node, word);
  }

  private int first(int word) {
    int child = word < first.length ? (int) CHILD.getAcquire(first, word) : 0;
    return child == 0 ? NONE : child;
  }

  private int further(int node, int word) {
    long key = ((long) node << 32) | word;
    int mask = cells.length - 2;
    int at = place(key, mask);
    while (true) {
      long found = (long) CELL.getAcquire(cells, at);
      if (found == key) {
        return (int) cells[at + 1];
      }
      if (found == 0) {
        return NONE;
      }
      at = (at + 2) & mask;
    }
  }

  private static int place(long key, int mask) {
    long mixed = key * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 32) & mask;
  }

  /** Adds paths. For one thread. */
  @Confined
  public static final class Writer {
    private TokenTrie current = new TokenTrie(new int[64], new long[128]);
    private int[] parents = new int[64];
    private int[] words = new int[64];
    private int nodes = 1;

    /** What has been added so far, and possibly later paths too. */
    public TokenTrie view() {
      return current;
    }

    /** Number of nodes, the root among them; nodes are numbered from 0. */
    public int nodes() {
      return nodes;
    }

    /** The node at the end of a path, made if it was missing. */
    public int add(int[] path) {
      return add(ROOT, path);
    }

    /** The same for a path that goes on from a node. */
    public int add(int from, int[] path) {
      int node = from;
      for (int word : path) {
        int next = current.child(node, word);
        node = next == NONE ? grow(node, word) : next;
      }
      return node;
    }

    /** The node before a node; lower than it. */
    public int parent(int node) {
      return parents[node];
    }

    /** The word that leads from its parent to a node. */
    public int word(int node) {
      return words[node];
    }

    /** The words that lead to a node. */
    public int[] path(int node) {
      int length = 0;
      for (int at = node; at != ROOT; at = parents[at]) {
        length++;
      }
      int[] path = new int[length];
      for (int at = node; at != ROOT; at = parents[at]) {
        path[--length] = words[at];
      }
      return path;
    }

    private int grow(int parent, int word) {
      if (4 * nodes >= current.cells.length) {
        rehash();
      }
      if (nodes == parents.length) {
        parents = Arrays.copyOf(parents, 2 * nodes);
        words = Arrays.copyOf(words, 2 * nodes);
      }
      int node = nodes++;
      parents[node] = parent;
      words[node] = word;
      if (parent == ROOT) {
        putFirst(word, node);
      } else {
        put(current.cells, ((long) parent << 32) | word, node);
      }
      return node;
    }

    private void putFirst(int word, int node) {
      if (word >= current.first.length) {
        int[] longer = Arrays.copyOf(current.first, Math.max(word + 1, 2 * current.first.length));
        current = new TokenTrie(longer, current.cells);
      }
      CHILD.setRelease(current.first, word, node);
    }

    private void rehash() {
      long[] cells = new long[2 * current.cells.length];
      for (int i = 0; i < current.cells.length; i += 2) {
        if (current.cells[i] != 0) {
          put(cells, current.cells[i], current.cells[i + 1]);
        }
      }
      current = new TokenTrie(current.first, cells);
    }

    private static void put(long[] cells, long key, long child) {
      int mask = cells.length - 2;
      int at = place(key, mask);
      while (cells[at] != 0) {
        at = (at + 2) & mask;
      }
      cells[at + 1] = child;
      CELL.setRelease(cells, at, key);
    }
  }
}
