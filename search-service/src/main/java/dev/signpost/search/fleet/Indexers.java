package dev.signpost.search.fleet;

import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.generation.Entry;
import dev.signpost.search.generation.State.Building;
import dev.signpost.search.index.Generation;
import dev.signpost.search.index.IndexNames;
import dev.signpost.search.indexer.Feeding;
import dev.signpost.search.indexer.Indexer;
import dev.signpost.search.indexer.Role;
import dev.signpost.search.indexer.Role.Part;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.metrics.SearchMetrics;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The indexers of this instance, one for each generation that is fed. */
final class Indexers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Indexers.class);

  private final Broker broker;
  private final Cluster cluster;
  private final IndexNames names;
  private final SearchMetrics metrics;
  private final Clock clock;
  private final Map<Generation, Indexer> running = new ConcurrentHashMap<>();

  Indexers(Broker broker, Cluster cluster, IndexNames names, SearchMetrics metrics, Clock clock) {
    this.broker = broker;
    this.cluster = cluster;
    this.names = names;
    this.metrics = metrics;
    this.clock = clock;
  }

  Optional<Indexer> of(Generation generation) {
    return Optional.ofNullable(running.get(generation));
  }

  Collection<Indexer> all() {
    return running.values();
  }

  /** Ends those of generations that are not to be fed any more. */
  void keepOnly(List<Entry> fed) {
    List<Generation> wanted = fed.stream().map(Entry::generation).toList();
    running.keySet().stream().filter(each -> !wanted.contains(each)).forEach(this::end);
  }

  /**
   * Feeds the generation, once, and takes care of its part: not of becoming the live one, which
   * takes more than that.
   */
  Indexer feed(Entry entry, Part part, BooleanSupplier readers) {
    Indexer indexer = running.get(entry.generation());
    if (indexer != null && !indexer.feeding().group().equals(entry.group(names))) {
      end(entry.generation());
      indexer = null;
    }
    if (indexer == null) {
      indexer = start(entry, part, readers);
      running.put(entry.generation(), indexer);
    } else if (part != Part.LIVE && !entry.isLive()) {
      indexer.feeding().role().take(part);
    }
    return indexer;
  }

  private Indexer start(Entry entry, Part part, BooleanSupplier readers) {
    LOG.atInfo()
        .addKeyValue("generation", entry.generation())
        .addKeyValue("group", entry.group(names))
        .log("feeding a generation");
    Feeding feeding =
        new Feeding(
            entry.indices(names),
            entry.group(names),
            new Role(part, readers),
            entry.build().noted());
    return Indexer.start(feeding, broker, cluster, metrics, clock);
  }

  /** The part of a generation that is not live. */
  static Part partOf(Entry entry) {
    return entry.state() instanceof Building ? Part.BUILDING : Part.STANDBY;
  }

  private void end(Generation generation) {
    Indexer ended = running.remove(generation);
    if (ended != null) {
      ended.close();
    }
  }

  @Override
  public void close() {
    List.copyOf(running.keySet()).forEach(this::end);
  }
}
