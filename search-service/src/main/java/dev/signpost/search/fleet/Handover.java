package dev.signpost.search.fleet;

import dev.signpost.search.generation.Entry;
import dev.signpost.search.generation.GenerationAliases;
import dev.signpost.search.generation.Register;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexNames;
import dev.signpost.search.indexer.Indexer;
import dev.signpost.search.indexer.Role.Part;
import dev.signpost.search.kafka.LogPosition;
import dev.signpost.search.kafka.Positions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From one live generation to the next, so that nobody who was told that a change is visible misses
 * it: the former one falls silent, the next applies all there is in the log at that moment, then
 * answers come from it, and it tells on from where the former one had told.
 */
final class Handover {
  private static final Logger LOG = LoggerFactory.getLogger(Handover.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  /** A restart so soon after a switch may have cut the telling short. */
  private static final Duration RECENT = Duration.ofMinutes(1);

  private final Indexers indexers;
  private final Positions positions;
  private final GenerationAliases aliases;
  private final IndexNames names;
  private final Consumer<GenerationIndices> served;
  private @Nullable Entry serving;

  Handover(
      Indexers indexers,
      Positions positions,
      GenerationAliases aliases,
      IndexNames names,
      Consumer<GenerationIndices> served) {
    this.indexers = indexers;
    this.positions = positions;
    this.aliases = aliases;
    this.names = names;
    this.served = served;
  }

  /**
   * At the start of this instance nothing has to be handed over: the live one answers and tells.
   */
  void startLive(Register register, BooleanSupplier readers, Instant now) {
    Optional<Entry> live = register.live();
    if (serving == null && live.isPresent()) {
      Indexer indexer = indexers.feed(live.get(), Part.LIVE, readers);
      if (live.get().state().since().plus(RECENT).isAfter(now)) {
        indexer.tellFrom(register.handover());
      }
      serve(live.get());
    }
  }

  /** Lets answers come from the live generation if they come from another. */
  void handOver(Register register) {
    Optional<Entry> next = register.live();
    Entry former = serving;
    if (next.isEmpty() || former == null) {
      return;
    }
    Optional<Indexer> indexer = indexers.of(next.get().generation());
    if (indexer.isPresent() && !next.get().generation().equals(former.generation())) {
      indexers.of(former.generation()).ifPresent(each -> each.feeding().role().take(Part.STANDBY));
      awaitApplied(next.get(), positions.end());
      aliases.refresh(next.get().indices(names));
      serve(next.get());
      indexer.get().tellFrom(register.handover());
    } else if (indexer.isPresent() && indexer.get().feeding().role().part() != Part.LIVE) {
      indexer.get().tellFrom(register.handover()); // it was begun once more
    }
  }

  private void awaitApplied(Entry next, LogPosition end) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!positions.applied(next.group(names)).hasReached(end)) {
      if (System.nanoTime() > until) {
        LOG.atWarn()
            .addKeyValue("generation", next.generation())
            .log("answers come from a generation that has not caught up");
        return;
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }

  private void serve(Entry live) {
    served.accept(live.indices(names));
    serving = live;
    LOG.atInfo().addKeyValue("generation", live.generation()).log("answers come from it now");
  }
}
