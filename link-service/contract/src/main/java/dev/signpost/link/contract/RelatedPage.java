package dev.signpost.link.contract;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.PageId;
import java.util.List;

/**
 * One entry of a block.
 *
 * @param score between 0 and 1, comparable across the blocks of a page
 */
public record RelatedPage(PageId page, double score, List<Reason> reasons) {
  public RelatedPage {
    requireNonNull(page, "page");
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
  }
}
