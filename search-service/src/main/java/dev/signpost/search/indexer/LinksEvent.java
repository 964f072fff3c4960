package dev.signpost.search.indexer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.signpost.ingest.contract.PageId;

/**
 * A {@link dev.signpost.link.contract.PageLinks}, read no further than indexing needs; the event
 * itself becomes the document.
 */
record LinksEvent(PageId page, long version) {
  @JsonCreator
  LinksEvent(
      @JsonProperty(value = "type", required = true) String type,
      @JsonProperty(value = "page", required = true) PageId page,
      @JsonProperty(value = "version", required = true) long version) {
    this(page, version);
    if (!"page-links".equals(type)) {
      throw new IllegalArgumentException("unknown type of event: " + type);
    }
  }
}
