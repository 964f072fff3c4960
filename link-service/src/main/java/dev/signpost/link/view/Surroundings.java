package dev.signpost.link.view;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.contract.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The graph around a page.
 *
 * @param refused links that were proposed and are not made
 * @param complete false where nodes were left out, or are with another instance
 */
@JsonPropertyOrder({"page", "complete", "nodes", "edges", "mentions", "refused"})
public record Surroundings(
    PageId page,
    boolean complete,
    List<Node> nodes,
    List<Edge> edges,
    List<Named> mentions,
    List<Refused> refused) {
  public Surroundings {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    mentions = List.copyOf(mentions);
    refused = List.copyOf(refused);
  }

  /** A page; title and what follows are known of pages with this instance. */
  public record Node(
      PageId page,
      String kind,
      @Nullable String title,
      @Nullable Long revision,
      List<String> regions) {}

  /** A related page. */
  public record Edge(PageId from, PageId to, Block block, double score, List<Reason> reasons) {}

  /** A concept that is named, present or not. */
  public record Named(
      PageId from, PageId to, String assertion, int salience, @Nullable Evidence evidence) {}
}
