package dev.signpost.search.admin;

import dev.signpost.search.fleet.Fleet;
import dev.signpost.search.gate.Gate;
import dev.signpost.search.gate.Report;
import dev.signpost.search.generation.Build;
import dev.signpost.search.generation.Entry;
import dev.signpost.search.generation.GenerationAliases;
import dev.signpost.search.generation.RefusedException;
import dev.signpost.search.generation.Register;
import dev.signpost.search.generation.RegisterStore;
import dev.signpost.search.generation.State.Ready;
import dev.signpost.search.generation.State.Retired;
import dev.signpost.search.index.Generation;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.kafka.LogPosition;
import dev.signpost.search.kafka.Positions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Carries orders about generations out. Blocks. An order that cannot be is a {@link
 * RefusedException}; while cluster or broker is away nothing is done and {@link
 * dev.signpost.ingest.contract.stream.TransientFailureException} says so.
 */
public final class Orders {
  /** Within it other instances may still answer from a generation that was live. */
  private static final Duration LET_GO = Duration.ofSeconds(5);

  private static final Duration LEVEL_WITHIN = Duration.ofSeconds(20);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private final Fleet.Setup setup;
  private final Fleet fleet;
  private final Positions positions;
  private final Gate gate;
  private final Audit audit;
  private final Clock clock;

  public Orders(Fleet.Setup setup, Fleet fleet, Positions positions, Gate gate, Clock clock) {
    this.setup = setup;
    this.fleet = fleet;
    this.positions = positions;
    this.gate = gate;
    this.audit = new Audit(setup.cluster(), setup.names(), setup.definition(), clock);
    this.clock = clock;
  }

  /** Begins a generation; all instances fill it. */
  public Entry reindex(String who) {
    Register now = register();
    now.building()
        .ifPresent(entry -> {
          throw new RefusedException(
              "%s is building already: follow it with --resume".formatted(entry.generation()));
        });
    Build build = Build.begin(setup.definition(), positions.end(), clock.instant());
    Generation begun = now.begin(build).building().orElseThrow().generation();
    new GenerationAliases(setup.cluster(), setup.names(), setup.definition())
        .create(setup.names().of(begun));
    audit.note(who, "reindex", Map.of("generation", begun.id()));
    setup.store().apply(register -> register.begin(build));
    fleet.look();
    return register().entry(begun);
  }

  /** What the gate says of a generation, as things stand. */
  public Report examine(Generation generation) {
    Register now = register();
    return examine(live(now), now.entry(generation));
  }

  /** Once both have applied what the log holds now, if that does not take long. */
  private Report examine(Entry live, Entry candidate) {
    LogPosition end = positions.end();
    long until = System.nanoTime() + LEVEL_WITHIN.toNanos();
    for (Entry entry : List.of(live, candidate)) {
      while (!positions.applied(entry.group(setup.names())).hasReached(end)
          && System.nanoTime() < until) {
        LockSupport.parkNanos(LOOK_AGAIN.toNanos());
      }
    }
    return gate.examine(indices(live), indices(candidate));
  }

  /**
   * Lets answers come from a generation that is ready, if the gate lets it pass or force is used.
   *
   * @param order says who wants it and why
   */
  public Promotion promote(Generation generation, Why order) {
    Register now = register();
    Entry entry = now.entry(generation);
    if (!(entry.state() instanceof Ready) && !(entry.state() instanceof Retired)) {
      now.promoted(generation, LogPosition.START, clock.instant()); // says why not
    }
    requireComplete(entry);
    Report report = examine(live(now), entry);
    if (!report.passes() && !order.force()) {
      note(order, "promote refused", generation);
      return new Promotion(false, report);
    }
    note(order, report.passes() ? "promote" : "promote by force", generation);
    switchTo(generation);
    return new Promotion(true, report);
  }

  /** Lets answers come from the former live generation again. */
  public Entry rollback(Why order) {
    Entry former =
        register()
            .former()
            .orElseThrow(() -> new RefusedException("there is no former generation to go back to"));
    requireComplete(former);
    note(order, "rollback", former.generation());
    switchTo(former.generation());
    return register().entry(former.generation());
  }

  /** Gives a generation up; its indices and consumer groups go. */
  public Entry purge(Generation generation, Why order) {
    Instant now = clock.instant();
    Entry entry = register().entry(generation);
    if (entry.state() instanceof Retired retired && now.isBefore(retired.since().plus(LET_GO))) {
      throw new RefusedException(
          "%s was live %d s ago: wait until all instances have let it go"
              .formatted(generation, Duration.between(retired.since(), now).toSeconds()));
    }
    register().purged(generation, now);
    note(order, "purge", generation);
    setup.store().apply(register -> register.purged(generation, now));
    fleet.look();
    return register().entry(generation);
  }

  /** Who ordered what. */
  public Audit audit() {
    return audit;
  }

  /**
   * Who gives an order, and how.
   *
   * @param reason in the operator's words; empty if none was given
   */
  public record Why(String who, boolean force, String reason) {}

  /** What came of a promotion, and what the gate said. */
  public record Promotion(boolean promoted, Report report) {}

  private void switchTo(Generation generation) {
    setup.store().apply(register -> register.promoted(generation, told(register), clock.instant()));
    fleet.look();
  }

  private LogPosition told(Register register) {
    return register
        .live()
        .map(entry -> positions.applied(entry.group(setup.names())))
        .orElse(LogPosition.START);
  }

  private void note(Why order, String what, Generation generation) {
    audit.note(order.who(), what, Map.of("generation", generation.id(), "reason", order.reason()));
  }

  private static void requireComplete(Entry entry) {
    if (!entry.build().complete()) {
      throw new RefusedException(
          "%s lost an index and is being filled again: wait until it has caught up"
              .formatted(entry.generation()));
    }
  }

  private static Entry live(Register register) {
    return register.live().orElseThrow(() -> new RefusedException("no generation is live"));
  }

  private GenerationIndices indices(Entry entry) {
    return entry.indices(setup.names());
  }

  private Register register() {
    return setup
        .store()
        .read()
        .map(RegisterStore.Stamped::register)
        .orElseThrow(() -> new RefusedException("there is no generation yet"));
  }
}
