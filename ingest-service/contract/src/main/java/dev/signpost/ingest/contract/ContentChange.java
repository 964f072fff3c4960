package dev.signpost.ingest.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;

/**
 * What happened to one page. Topic {@code pages}, written by the ledger alone; changes of a page
 * are ordered by revision, not by arrival.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ContentChange.PagePublished.class, name = "page-published"),
  @JsonSubTypes.Type(value = ContentChange.PageWithdrawn.class, name = "page-withdrawn")
})
public sealed interface ContentChange {
  /** The receipt of the submission this came from; outcomes of later stages carry it. */
  String receipt();

  PageId pageId();

  long revision();

  /** When the change was submitted. */
  Instant at();

  /**
   * The page is served as given, from this revision on.
   *
   * @param digest {@link ContentDigest} of the page
   * @param faults what a lenient gate let pass
   */
  record PagePublished(
      String receipt, Page page, long revision, String digest, List<Fault> faults, Instant at)
      implements ContentChange {
    public PagePublished {
      requireNonNull(receipt, "receipt");
      requireNonNull(page, "page");
      requireNonNull(digest, "digest");
      requireNonNull(at, "at");
      Revisions.requirePositive(revision);
      faults = faults == null ? List.of() : List.copyOf(faults);
    }

    @Override
    public PageId pageId() {
      return page.id();
    }
  }

  /** The page is not served until a higher revision publishes it again. */
  record PageWithdrawn(String receipt, PageId pageId, long revision, Instant at)
      implements ContentChange {
    public PageWithdrawn {
      requireNonNull(receipt, "receipt");
      requireNonNull(pageId, "pageId");
      requireNonNull(at, "at");
      Revisions.requirePositive(revision);
    }
  }
}
