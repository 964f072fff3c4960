package dev.signpost.link.view;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import java.util.Optional;

/** Shows pages as the graph has them now. May block for a moment. */
public interface GraphView {
  /**
   * A page that was ever seen, withdrawn ones included.
   *
   * @throws TransientFailureException while its partition is not with this instance
   */
  Optional<PageInGraph> find(PageId page);

  /** The graph around a page, so many links far. */
  default Surroundings around(PageInGraph page, int depth) {
    return new Walk(this).from(page, depth);
  }
}
