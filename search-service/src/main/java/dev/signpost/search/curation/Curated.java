package dev.signpost.search.curation;

import dev.signpost.ingest.contract.PageId;
import java.util.List;
import java.util.Set;

/**
 * What curations do to one question.
 *
 * @param first pages that stand before all others, in their order
 * @param alone whether nothing else is found
 * @param hidden pages that are not found; a page that is also pinned is hidden
 */
public record Curated(List<PageId> first, boolean alone, Set<PageId> hidden) {
  /** Nothing. */
  public static final Curated NOT = new Curated(List.of(), false, Set.of());

  public Curated {
    hidden = Set.copyOf(hidden);
    Set<PageId> gone = hidden;
    first = first.stream().filter(page -> !gone.contains(page)).distinct().toList();
  }

  /** Whether it leaves the answer as it is. */
  public boolean nothing() {
    return equals(NOT);
  }
}
