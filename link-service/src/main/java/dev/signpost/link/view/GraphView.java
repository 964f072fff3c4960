package dev.signpost.link.view;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.link.blocks.Explanation;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows pages as the graph has them now. May block for a moment. */
public interface GraphView {
  /**
   * A page that was ever seen, withdrawn ones included.
   *
   * @throws TransientFailureException while its partition is not with this instance
   */
  Optional<PageInGraph> find(PageId page);

  /**
   * Whether and why a page that is there stands beside another.
   *
   * @throws TransientFailureException while its partition is not with this instance
   */
  Explanation explain(PageId from, PageId to);

  /** Hands over every page that is there and with this instance; whether these are all. */
  boolean forEach(Consumer<PageInGraph> pages);

  /** The graph around a page, so many links far. */
  default Surroundings around(PageInGraph page, int depth) {
    return new Walk(this).from(page, depth);
  }

  /** Why one page stands beside another, or why not; any two names of pages have an answer. */
  default Why why(PageId from, PageId to) {
    return new Why(from, to, Doubts.about(this, from, to).orElseGet(() -> explain(from, to)));
  }

  /** What is wrong with the graph as a whole. */
  default GraphHealth health() {
    HealthCheck check = new HealthCheck();
    boolean complete = forEach(check::look);
    return check.result(complete);
  }
}
