package dev.signpost.link.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.signpost.ingest.contract.PageId;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The related pages of one page. Topic {@code links}. A withdrawn page keeps an empty one.
 *
 * @param revision of the page these were worked out for
 * @param version rises with every change of the lists, also without a new revision: the graph's
 *     epoch, then a counter
 * @param blocks best first; blocks without entries are absent
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonTypeName("page-links")
public record PageLinks(
    PageId page, long revision, long version, Map<Block, List<RelatedPage>> blocks, Instant at) {
  public PageLinks {
    requireNonNull(page, "page");
    requireNonNull(at, "at");
    EnumMap<Block, List<RelatedPage>> copy = new EnumMap<>(Block.class);
    if (blocks != null) {
      blocks.forEach((block, pages) -> copy.put(block, List.copyOf(pages)));
    }
    blocks = Collections.unmodifiableMap(copy);
  }
}
