package dev.signpost.link.view;

import dev.signpost.link.concepts.ConceptUse;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.RelatedPage;
import dev.signpost.link.pages.PageCard;
import java.util.List;
import java.util.Map;

/**
 * A page with its edges.
 *
 * @param uses concepts it names or links to, those it says are absent included
 * @param blocks its related pages as of now
 * @param refused links that were proposed and are not made
 * @param named whether other pages name the concept it is about
 */
public record PageInGraph(
    PageCard card,
    List<ConceptUse> uses,
    Map<Block, List<RelatedPage>> blocks,
    List<Refused> refused,
    boolean named) {
  public PageInGraph {
    uses = List.copyOf(uses);
    blocks = Map.copyOf(blocks);
    refused = List.copyOf(refused);
  }
}
