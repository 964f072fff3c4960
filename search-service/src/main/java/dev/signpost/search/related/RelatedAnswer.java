package dev.signpost.search.related;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.contract.Reason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages beside a page, as callers get them.
 *
 * @param revision of the page these were worked out for
 * @param at when they were worked out; absent where nothing has been yet
 * @param blocks by name, best page first
 */
public record RelatedAnswer(
    PageId page,
    long revision,
    String generation,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String at,
    Map<String, List<Entry>> blocks) {

  /** A page of a block. */
  public record Entry(
      PageId page,
      PageKind kind,
      String title,
      @Nullable String summary,
      double score,
      List<Reason> reasons) {}
}
