package dev.signpost.link.view;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.link.concepts.About;
import dev.signpost.link.view.Surroundings.Edge;
import dev.signpost.link.view.Surroundings.Named;
import dev.signpost.link.view.Surroundings.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Goes from a page along its links. */
final class Walk {
  private static final int MOST_NODES = 200;

  private final GraphView graph;
  private final Map<PageId, Node> nodes = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Named> mentions = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private final AtomicBoolean complete = new AtomicBoolean(true);

  Walk(GraphView graph) {
    this.graph = graph;
  }

  Surroundings from(PageInGraph start, int depth) {
    List<PageInGraph> layer = List.of(start);
    add(node(start));
    for (int step = 0; step < depth; step++) {
      List<PageInGraph> next = new ArrayList<>();
      layer.forEach(page -> follow(page, next));
      layer = next;
    }
    return new Surroundings(
        start.card().id(), complete.get(), List.copyOf(nodes.values()), edges, mentions, refused);
  }

  private void follow(PageInGraph page, List<PageInGraph> next) {
    PageId from = page.card().id();
    refused.addAll(page.refused());
    page.uses()
        .forEach(use ->
            mentions.add(
                new Named(
                    from,
                    use.concept(),
                    use.assertion().wireName(),
                    use.salience(),
                    use.evidence())));
    page.blocks()
        .forEach((block, entries) ->
            entries.forEach(entry -> {
              edges.add(new Edge(from, entry.page(), block, entry.score(), entry.reasons()));
              if (!nodes.containsKey(entry.page())) {
                reach(entry.page(), next);
              }
            }));
  }

  private void reach(PageId page, List<PageInGraph> next) {
    Optional<PageInGraph> found = find(page);
    found.ifPresent(next::add);
    add(
        found
            .map(Walk::node)
            .orElseGet(() -> new Node(page, page.kind().wireName(), null, null, List.of())));
  }

  private Optional<PageInGraph> find(PageId page) {
    try {
      return graph.find(page);
    } catch (TransientFailureException e) {
      complete.set(false); // with another instance
      return Optional.empty();
    }
  }

  private void add(Node node) {
    if (nodes.size() < MOST_NODES) {
      nodes.put(node.page(), node);
    } else {
      complete.set(false);
    }
  }

  private static Node node(PageInGraph page) {
    PageId id = page.card().id();
    About about = page.card().about();
    return new Node(
        id,
        id.kind().wireName(),
        about == null ? null : about.title(),
        page.card().revision(),
        page.card().regions());
  }
}
