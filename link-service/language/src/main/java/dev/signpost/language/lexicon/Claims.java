package dev.signpost.language.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.text.Confined;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Which concepts go by the name that ends at a trie node. Every claim holds from one version of the
 * lexicon until another, so readers of an older version go on seeing what they saw.
 */
final class Claims {
  static final int FOR_EVER = Integer.MAX_VALUE;

  private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(int[].class);

  /** First claim on each node, 0 if none; claims are numbered from 1. */
  private final int[] heads;

  private final Rows rows;
  private final PageId[] ids;

  private Claims(Rows rows, int[] heads, PageId[] ids) {
    this.heads = heads;
    this.rows = rows;
    this.ids = ids;
  }

  /** One row a claim. */
  private static final class Rows {
    final int[] next;
    final int[] concepts;
    final int[] since;
    final int[] until;
    final NameKind[] kinds;

    Rows(int size) {
      next = new int[size];
      concepts = new int[size];
      since = new int[size];
      until = new int[size];
      kinds = new NameKind[size];
    }

    Rows(Rows old, int size) {
      next = Arrays.copyOf(old.next, size);
      concepts = Arrays.copyOf(old.concepts, size);
      since = Arrays.copyOf(old.since, size);
      until = Arrays.copyOf(old.until, size);
      kinds = Arrays.copyOf(old.kinds, size);
    }
  }

  /** First claim on a node, 0 if there is none. */
  int first(int node) {
    return node < heads.length ? (int) CELL.getAcquire(heads, node) : 0;
  }

  /** The claim after that one on the same node, 0 if it is the last. */
  int next(int claim) {
    return rows.next[claim];
  }

  boolean holds(int claim, int version) {
    return rows.since[claim] <= version && (int) CELL.getOpaque(rows.until, claim) > version;
  }

  NameKind kind(int claim) {
    return rows.kinds[claim];
  }

  PageId concept(int claim) {
    return ids[rows.concepts[claim]];
  }

  /** Adds and ends claims. For one thread. */
  @Confined
  static final class Writer {
    private Claims current = new Claims(new Rows(64), new int[64], new PageId[16]);
    private int claims;
    private int concepts;

    Claims view() {
      return current;
    }

    /** Gives a concept its number. */
    int enter(PageId id) {
      if (concepts == current.ids.length) {
        PageId[] ids = Arrays.copyOf(current.ids, 2 * concepts);
        current = new Claims(current.rows, current.heads, ids);
      }
      current.ids[concepts] = id;
      return concepts++;
    }

    /** A new claim of a concept on a node; answers its number, one more than the last. */
    int claim(int node, int concept, NameKind kind, int version) {
      claims++;
      growFor(node);
      Rows rows = current.rows;
      rows.next[claims] = current.heads[node];
      rows.concepts[claims] = concept;
      rows.since[claims] = version;
      rows.until[claims] = FOR_EVER;
      rows.kinds[claims] = kind;
      CELL.setRelease(current.heads, node, claims);
      return claims;
    }

    /** With more rows come new heads: heads in readers' hands must name no row they lack. */
    private void growFor(int node) {
      if (claims == current.rows.next.length || node >= current.heads.length) {
        boolean full = claims == current.rows.next.length;
        Rows rows = full ? new Rows(current.rows, claims + claims / 2) : current.rows;
        int nodes = Math.max(node + 1 + node / 2, current.heads.length);
        current = new Claims(rows, Arrays.copyOf(current.heads, nodes), current.ids);
      }
    }

    void end(int claim, int version) {
      CELL.setOpaque(current.rows.until, claim, version);
    }
  }
}
