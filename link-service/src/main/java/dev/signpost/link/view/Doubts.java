package dev.signpost.link.view;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.link.blocks.Explanation;
import java.util.Optional;

/** What keeps two pages from being linked before any rule is asked. */
final class Doubts {
  private Doubts() {}

  static Optional<Explanation> about(GraphView graph, PageId from, PageId to) {
    if (from.equals(to)) {
      return Optional.of(Explanation.unlinked("itself", "A page does not stand beside itself."));
    }
    return presence(from, graph.find(from)).or(() -> aboutTarget(graph, to));
  }

  /** A target with another instance may be there; the rules know it by what others say of it. */
  private static Optional<Explanation> aboutTarget(GraphView graph, PageId to) {
    try {
      return presence(to, graph.find(to));
    } catch (TransientFailureException e) {
      return Optional.empty();
    }
  }

  private static Optional<Explanation> presence(PageId page, Optional<PageInGraph> found) {
    if (found.isEmpty()) {
      return Optional.of(
          Explanation.unlinked("unknown-page", "There is no page %s.".formatted(page)));
    }
    return found.get().card().about() == null
        ? Optional.of(
            Explanation.unlinked(
                "withdrawn",
                "%s was withdrawn at revision %d.".formatted(page, found.get().card().revision())))
        : Optional.empty();
  }
}
