package dev.signpost.link.listing;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.postings.ConceptPostings;
import dev.signpost.link.table.Keys;
import dev.signpost.link.table.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** What concepts answered, once for all pages of the partition. The last few read are kept. */
public final class SummaryBook {
  private static final int KEPT = 256;

  private final Table table;
  private final Map<PageId, ConceptPostings> lately;

  public SummaryBook(Table table) {
    this.table = table;
    this.lately =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<PageId, ConceptPostings> eldest) {
            return size() > KEPT;
          }
        };
  }

  /** What is known of a concept. */
  public ConceptPostings postings(PageId concept) {
    return lately.computeIfAbsent(
        concept,
        id -> {
          byte[] bytes = table.get(Keys.of(id));
          return bytes == null ? ConceptPostings.unknown(id) : ConceptPostings.read(bytes);
        });
  }

  void put(PageId concept, byte[] postings) {
    table.put(Keys.of(concept), postings);
    lately.remove(concept);
  }

  void remove(PageId concept) {
    table.remove(Keys.of(concept));
    lately.remove(concept);
  }
}
