package dev.signpost.search.deadletters;

import dev.signpost.ingest.contract.PageId;
import java.util.OptionalLong;

/** What the live index holds of a page. Blocks; fails while the cluster is away. */
public interface Standing {
  /** The revision of the page, withdrawn or not. */
  OptionalLong page(PageId page);

  /** The version of its lists. */
  OptionalLong links(PageId page);
}
