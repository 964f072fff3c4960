package dev.signpost.search.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.generation.Build;
import dev.signpost.search.generation.Entry;
import dev.signpost.search.generation.GenerationAliases;
import dev.signpost.search.generation.RefusedException;
import dev.signpost.search.generation.Register;
import dev.signpost.search.generation.RegisterStore;
import dev.signpost.search.generation.RegisterStore.Stamped;
import dev.signpost.search.generation.State.Purged;
import dev.signpost.search.index.Generation;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.index.IndexNames;
import dev.signpost.search.indexer.Indexer;
import dev.signpost.search.indexer.Role.Part;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.kafka.Positions;
import dev.signpost.search.metrics.SearchMetrics;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes this instance, and with the others the cluster, follow the register. */
public final class Fleet implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Fleet.class);

  private final RegisterStore store;
  private final GenerationAliases aliases;
  private final IndexNames names;
  private final IndexDefinition definition;
  private final Clock clock;
  private final Positions positions;
  private final Indexers indexers;
  private final Readers readers;
  private final Progress progress;
  private final Handover handover;
  private volatile Register seen = Register.EMPTY;

  /**
   * @param setup what the indices are and where they are kept
   * @param served told whenever answers are to be given from another generation
   */
  public Fleet(
      Setup setup,
      Broker broker,
      SearchMetrics metrics,
      Clock clock,
      Consumer<GenerationIndices> served) {
    this.store = setup.store();
    this.names = setup.names();
    this.definition = setup.definition();
    this.clock = clock;
    Cluster cluster = setup.cluster();
    this.aliases = new GenerationAliases(cluster, names, definition);
    this.positions = broker.positions();
    this.indexers = new Indexers(broker, cluster, names, metrics, clock);
    this.readers = new Readers(cluster, clock);
    this.progress = new Progress(positions, names);
    this.handover = new Handover(indexers, positions, aliases, names, served);
    new FleetMetrics(this).addTo(metrics);
  }

  /** What the indices are, and where register and indices are kept. */
  public record Setup(
      Cluster cluster, RegisterStore store, IndexNames names, IndexDefinition definition) {}

  /**
   * Looks once; waits for cluster and broker.
   *
   * @throws TransientFailureException if one is away; what was done stays done
   */
  public synchronized void look() {
    JsonNode found = aliases.look();
    Stamped stamped = store.read().orElseGet(() -> first(found));
    for (Entry entry : stamped.register().fed()) {
      stamped = heal(stamped, entry, found);
    }
    Register register = stamped.register();
    seen = register;
    indexers.keepOnly(register.fed());
    register
        .live()
        .ifPresent(
            live -> eachAlone(live, () -> aliases.follow(aliases.look(), live.indices(names))));
    handover.startLive(register, readers, clock.instant());
    for (Entry entry : register.fed()) {
      eachAlone(entry, () -> keep(entry, found));
    }
    handover.handOver(register);
    register.entries().forEach(entry -> eachAlone(entry, () -> sweep(entry, found)));
    register.live().ifPresent(live -> eachAlone(live, () -> readers.look(live.indices(names))));
  }

  /** The first generation, or the one that an earlier version left. */
  private Stamped first(JsonNode found) {
    Generation generation =
        aliases
            .aliased(found)
            .map(GenerationIndices::generation)
            .orElseGet(() -> Generation.begunAt(clock.instant()));
    Build build =
        found.isEmpty()
            ? Build.begin(definition, positions.begin(), clock.instant())
            : Build.unknown(clock.instant());
    Stamped first = store.create(Register.first(generation, build, clock.instant()));
    first.register().live().ifPresent(live -> aliases.create(live.indices(names)));
    return first;
  }

  /**
   * Where an index is missing the register is told first, that all is to be fed once more, and then
   * it is made: else it could be there, half empty, and nobody know.
   */
  private Stamped heal(Stamped stamped, Entry entry, JsonNode found) {
    GenerationIndices indices = entry.indices(names);
    if (!GenerationAliases.misses(found, indices)
        || !GenerationAliases.misses(aliases.look(), indices)) {
      return stamped;
    }
    LOG.atWarn()
        .addKeyValue("generation", entry.generation())
        .log("an index is missing, making it again");
    Optional<Stamped> told =
        store.replace(
            stamped,
            stamped
                .register()
                .lost(entry.generation(), definition, positions.end(), clock.instant()));
    if (told.isEmpty()) {
      return store.read().orElse(stamped);
    }
    try {
      aliases.create(indices);
    } catch (RefusedException e) {
      fail(entry, e);
    }
    return told.get();
  }

  private void keep(Entry entry, JsonNode found) {
    if (!GenerationAliases.misses(found, entry.indices(names))) {
      aliases.mend(found, entry.indices(names));
    }
    Indexer indexer = indexers.feed(entry, Indexers.partOf(entry), readers);
    if (!entry.build().complete() && progress.caughtUp(entry)) {
      if (!entry.isLive()) {
        indexer.feeding().role().take(Part.STANDBY);
      }
      aliases.refresh(entry.indices(names));
      store.apply(register -> complete(register, entry));
      LOG.atInfo().addKeyValue("generation", entry.generation()).log("caught up");
    }
  }

  /** Unless it was begun once more meanwhile. */
  private Register complete(Register register, Entry entry) {
    boolean same =
        register
            .find(entry.generation())
            .filter(now -> now.build().time() == entry.build().time() && now.state().isFed())
            .isPresent();
    return same ? register.complete(entry.generation(), clock.instant()) : register;
  }

  /** Removes what is left of a generation that is gone. */
  private void sweep(Entry entry, JsonNode found) {
    GenerationIndices indices = entry.indices(names);
    if (entry.state() instanceof Purged && GenerationAliases.hasSome(found, indices)) {
      List<String> groups =
          IntStream.rangeClosed(1, entry.build().time()).mapToObj(indices::group).toList();
      if (positions.forget(groups)) {
        aliases.delete(found, indices);
        LOG.atInfo().addKeyValue("generation", entry.generation()).log("purged");
      }
    }
  }

  private void fail(Entry entry, RefusedException cause) {
    LOG.atError()
        .addKeyValue("generation", entry.generation())
        .addKeyValue("error", cause.getMessage())
        .log("generation failed");
    if (!entry.isLive()) {
      store.apply(register ->
          register.failed(entry.generation(), String.valueOf(cause.getMessage()), clock.instant()));
    }
  }

  /** One generation's trouble is no other's. */
  private static void eachAlone(Entry entry, Runnable work) {
    try {
      work.run();
    } catch (TransientFailureException | RefusedException e) {
      LOG.atWarn()
          .addKeyValue("generation", entry.generation())
          .addKeyValue("error", e.getMessage())
          .log("generation not looked after, will try again");
    }
  }

  /** Whether a generation is being built, as seen at the last look. */
  public boolean isBuilding() {
    return seen.building().isPresent();
  }

  /** Whether somebody searches just now, through whichever instance. */
  public boolean hasReaders() {
    return readers.getAsBoolean();
  }

  /** The register as it was at the last look. */
  public Register seen() {
    return seen;
  }

  /** How far the generation has applied the log. Blocks. */
  public Progress.Far far(Entry entry) {
    return progress.far(entry);
  }

  /** Whether the topic of that kind gets into the generation's index, if it is fed here. */
  public Optional<Health> health(Generation generation, IndexKind kind) {
    return indexers.of(generation).map(indexer -> indexer.health(kind));
  }

  /** Whether the topic of that kind gets into the index answers are given from, and all of it. */
  public Health live(IndexKind kind) {
    Optional<Entry> live = seen.live();
    if (live.isEmpty()) {
      return Health.down("no generation is live");
    }
    if (!live.get().build().complete()) {
      return Health.down(
          "an index of %s was lost and is filled again from the log"
              .formatted(live.get().generation()));
    }
    return health(live.get().generation(), kind).orElse(Health.down("not fed yet"));
  }

  Optional<Indexer> liveIndexer() {
    return seen.live().flatMap(live -> indexers.of(live.generation()));
  }

  /** How late the live generation is, in seconds: the later of its two indices. */
  public double liveLagSeconds() {
    return liveIndexer()
        .map(live -> Math.max(live.lagSeconds(IndexKind.PAGES), live.lagSeconds(IndexKind.LINKS)))
        .orElse(0.0);
  }

  List<Indexer> running() {
    return List.copyOf(indexers.all());
  }

  @Override
  public void close() {
    indexers.close();
  }
}
