package dev.signpost.ingest.quality.site;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import java.util.List;
import java.util.Optional;

/** The other pages, as far as rules need them. What it tells may be a moment old. */
public interface SiteView {
  Standing standing(PageId id);

  /** A published page; empty if there is none. */
  Optional<Page> page(PageId id);

  /** Some of the published pages that bear a mark of {@link MarkedPage}. */
  List<PageId> bearing(long mark);

  /** What became of a page so far. */
  enum Standing {
    UNKNOWN,
    PUBLISHED,
    WITHDRAWN
  }
}
