package dev.signpost.language.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.text.Confined;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** What the writer of a lexicon knows of each concept: its number, revision, and claims. */
@Confined
final class ConceptTable {
  private final Map<PageId, Integer> numbers = new HashMap<>();
  private long[] revisions = new long[16];

  /** First claim of each concept, 0 if none. */
  private int[] heads = new int[16];

  /** By claim: the next of the same concept, and the node it is on. */
  private int[] next = new int[64];

  private int[] nodes = new int[64];

  /** The number of a concept, -1 if it was never entered. */
  int number(PageId id) {
    return numbers.getOrDefault(id, -1);
  }

  void enter(PageId id, int number) {
    numbers.put(id, number);
    if (number == heads.length) {
      heads = Arrays.copyOf(heads, 2 * number);
      revisions = Arrays.copyOf(revisions, 2 * number);
    }
    revisions[number] = Long.MIN_VALUE;
  }

  long revision(int concept) {
    return revisions[concept];
  }

  void revise(int concept, long revision) {
    revisions[concept] = revision;
  }

  int firstClaim(int concept) {
    return heads[concept];
  }

  int nextClaim(int claim) {
    return next[claim];
  }

  int node(int claim) {
    return nodes[claim];
  }

  /** Forgets the claims of a concept; those it keeps are added again. */
  void clear(int concept) {
    heads[concept] = 0;
  }

  void add(int concept, int claim, int node) {
    if (claim >= next.length) {
      next = Arrays.copyOf(next, claim + claim / 2);
      nodes = Arrays.copyOf(nodes, claim + claim / 2);
    }
    next[claim] = heads[concept];
    nodes[claim] = node;
    heads[concept] = claim;
  }

  void forEach(ObjIntConsumer<PageId> action) {
    numbers.forEach(action::accept);
  }
}
