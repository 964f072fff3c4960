package dev.signpost.link.listing;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.table.Keys;
import dev.signpost.link.table.Table;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Concepts that answered since pages were last listed. Which pages they concern is asked of the
 * index for all of them at once.
 */
final class News {
  private static final byte[] NOTHING = {};

  private final Table table;
  private final Set<PageId> concepts = new LinkedHashSet<>();

  /** Goes on where it was left. */
  News(Table table) {
    this.table = table;
    table.scan(NOTHING, (key, value) -> concepts.add(Keys.page(key)));
  }

  void put(PageId concept) {
    if (concepts.add(concept)) {
      table.put(Keys.of(concept), NOTHING);
    }
  }

  /** Hands them over, if there are any; whoever takes them keeps what follows from them. */
  void takeAll(Consumer<Collection<PageId>> taker) {
    if (!concepts.isEmpty()) {
      taker.accept(Set.copyOf(concepts));
      concepts.forEach(concept -> table.remove(Keys.of(concept)));
      concepts.clear();
    }
  }
}
