package dev.signpost.search.fleet;

import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.search.generation.Entry;
import dev.signpost.search.index.Generation;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.indexer.Indexer;
import dev.signpost.search.metrics.SearchMetrics;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Generations by state, and feeds by how they are. */
record FleetMetrics(Fleet fleet) {
  private static final List<String> STATES =
      List.of("building", "ready", "live", "retired", "failed");

  void addTo(SearchMetrics metrics) {
    for (String state : STATES) {
      metrics.generations(state, () -> generations(state));
    }
    for (IndexKind kind : IndexKind.values()) {
      metrics.liveLag(kind.wireName(), () -> liveLag(kind));
    }
    for (How how : How.values()) {
      metrics.feeds("live", how.name().toLowerCase(java.util.Locale.ROOT), () -> feeds(true, how));
      metrics.feeds(
          "others", how.name().toLowerCase(java.util.Locale.ROOT), () -> feeds(false, how));
    }
  }

  private double liveLag(IndexKind kind) {
    return fleet.liveIndexer().map(indexer -> indexer.lagSeconds(kind)).orElse(0.0);
  }

  private long generations(String state) {
    return fleet.seen().entries().stream()
        .filter(entry -> entry.state().title().equals(state))
        .count();
  }

  private long feeds(boolean live, How how) {
    Optional<Generation> answering = fleet.seen().live().map(Entry::generation);
    return fleet.running().stream()
        .filter(indexer ->
            live == answering.filter(indexer.feeding().indices().generation()::equals).isPresent())
        .mapToLong(indexer -> feeds(indexer, how))
        .sum();
  }

  private static long feeds(Indexer indexer, How how) {
    return Arrays.stream(IndexKind.values())
        .filter(kind -> How.of(indexer.health(kind)) == how)
        .count();
  }

  /** How a feed is. */
  private enum How {
    UP,
    WAITING,
    STOPPED;

    static How of(Health health) {
      return switch (health) {
        case Health.Up() -> UP;
        case Health.Down _ -> WAITING;
        case Health.Stopped _ -> STOPPED;
      };
    }
  }
}
