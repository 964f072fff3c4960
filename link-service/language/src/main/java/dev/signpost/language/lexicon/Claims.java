package dev.signpost.language.lexicon;

import dev.signpost.ingest.contract.PageId;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Which concepts go by the name that ends at a trie node. Every claim holds from one version of the
 * lexicon until another, so readers of an older version go on seeing what they saw.
 */
final class Claims {
  private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(int[].class);
  private static final int FOR_EVER = Integer.MAX_VALUE;

  /** First claim of each node, 0 if none; claims are numbered from 1. */
  private final int[] heads;

  private final int[] next;
  private final int[] concepts;
  private final int[] since;
  private final int[] until;
  private final boolean[] capitals;
  private final PageId[] ids;

  private Claims(Columns columns, int[] heads, PageId[] ids) {
    this.heads = heads;
    this.next = columns.next;
    this.concepts = columns.concepts;
    this.since = columns.since;
    this.until = columns.until;
    this.capitals = columns.capitals;
    this.ids = ids;
  }

  /** One row a claim. */
  private static final class Columns {
    final int[] next;
    final int[] concepts;
    final int[] since;
    final int[] until;
    final boolean[] capitals;

    Columns(int size) {
      next = new int[size];
      concepts = new int[size];
      since = new int[size];
      until = new int[size];
      capitals = new boolean[size];
    }

    Columns(Columns old, int size) {
      next = Arrays.copyOf(old.next, size);
      concepts = Arrays.copyOf(old.concepts, size);
      since = Arrays.copyOf(old.since, size);
      until = Arrays.copyOf(old.until, size);
      capitals = Arrays.copyOf(old.capitals, size);
    }
  }

  /** First claim on a node, 0 if there is none. */
  int first(int node) {
    return node < heads.length ? (int) CELL.getAcquire(heads, node) : 0;
  }

  /** The claim after that one on the same node, 0 if it is the last. */
  int next(int claim) {
    return next[claim];
  }

  boolean holds(int claim, int version) {
    return since[claim] <= version && (int) CELL.getOpaque(until, claim) > version;
  }

  /** Whether the name is meant only where it stands in capitals. */
  boolean capitals(int claim) {
    return capitals[claim];
  }

  PageId concept(int claim) {
    return ids[concepts[claim]];
  }

  /** Adds and ends claims. For one thread. */
  static final class Writer {
    private Columns columns = new Columns(64);
    private Claims current = new Claims(columns, new int[64], new PageId[16]);
    private int claims;
    private int concepts;

    Claims view() {
      return current;
    }

    /** Gives a concept its number. */
    int enter(PageId id) {
      if (concepts == current.ids.length) {
        current = new Claims(columns, current.heads, Arrays.copyOf(current.ids, 2 * concepts));
      }
      current.ids[concepts] = id;
      return concepts++;
    }

    /** A new claim of a concept on a node; answers its number. */
    int claim(int node, int concept, boolean capitals, int version) {
      if (++claims == columns.next.length) {
        columns = new Columns(columns, 2 * claims);
        current = new Claims(columns, current.heads, current.ids);
      }
      if (node >= current.heads.length) {
        int[] heads = Arrays.copyOf(current.heads, Math.max(node + 1, 2 * current.heads.length));
        current = new Claims(columns, heads, current.ids);
      }
      columns.next[claims] = current.heads[node];
      columns.concepts[claims] = concept;
      columns.since[claims] = version;
      columns.until[claims] = FOR_EVER;
      columns.capitals[claims] = capitals;
      CELL.setRelease(current.heads, node, claims);
      return claims;
    }

    void end(int claim, int version) {
      CELL.setOpaque(columns.until, claim, version);
    }
  }
}
