package dev.signpost.search.indexer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.signpost.ingest.contract.PageId;
import java.time.Instant;

/**
 * A {@link dev.signpost.ingest.contract.ContentChange}, read no further than indexing needs: of the
 * page itself only where its JSON stands in the event.
 */
@JsonDeserialize(using = PageEventReader.class)
sealed interface PageEvent {
  String receipt();

  PageId pageId();

  long revision();

  Instant at();

  /**
   * The page is served from this revision on.
   *
   * @param from first byte of the page's JSON, its opening brace
   * @param to one past its last
   */
  record Published(String receipt, PageId pageId, long revision, Instant at, int from, int to)
      implements PageEvent {}

  /** The page is not served. */
  record Withdrawn(String receipt, PageId pageId, long revision, Instant at) implements PageEvent {}
}
