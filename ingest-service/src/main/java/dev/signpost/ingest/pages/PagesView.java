package dev.signpost.ingest.pages;

import dev.signpost.ingest.contract.PageId;
import java.util.Optional;

/** Looks pages up by id. Safe for use by many threads. */
@FunctionalInterface
public interface PagesView {
  /**
   * The page's last known change; empty for a page never seen.
   *
   * @throws dev.signpost.ingest.contract.stream.TransientFailureException while the view is not
   *     there yet
   */
  Optional<KnownPage> find(PageId id);
}
