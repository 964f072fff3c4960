package dev.signpost.search.verify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.fleet.Fleet;
import dev.signpost.search.generation.Entry;
import dev.signpost.search.generation.RefusedException;
import dev.signpost.search.index.IndexNames;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.metrics.SearchMetrics;
import dev.signpost.search.verify.Difference.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Verifies the live generation, one run at a time, and remembers what the last one found. */
public final class Verifier implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Verifier.class);

  private final Cluster cluster;
  private final Broker broker;
  private final IndexNames names;
  private final Fleet fleet;
  private final Clock clock;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("verify").factory());
  private final AtomicReference<@Nullable Job> last = new AtomicReference<>();
  private final AtomicReference<@Nullable Job> lastWhole = new AtomicReference<>();

  public Verifier(
      Fleet.Setup setup, Broker broker, Fleet fleet, SearchMetrics metrics, Clock clock) {
    this.cluster = setup.cluster();
    this.broker = broker;
    this.names = setup.names();
    this.fleet = fleet;
    this.clock = clock;
    for (Kind kind : Kind.values()) {
      metrics.differences(kind.wireName(), () -> differences(kind));
    }
    metrics.verifiedAgo(this::secondsSinceWhole);
  }

  /**
   * Begins a run; the sweep in the background, if it is at work, gives way to it.
   *
   * @param perSecond most documents read in a second; 0 for as many as there can be
   * @throws RefusedException if one is under way
   */
  public ObjectNode begin(boolean repair, long perSecond) {
    return begin(false, repair, perSecond);
  }

  /** Begins a run that gives way to any other. */
  void sweep(long perSecond) {
    var _ = begin(true, false, perSecond);
  }

  private ObjectNode begin(boolean sweep, boolean repair, long perSecond) {
    Job now = last.get();
    if (now != null && now.phase == Phase.RUNNING && (sweep || !now.sweep)) {
      throw new RefusedException("a run is under way: watch it with --resume");
    }
    Entry live =
        fleet.seen().live().orElseThrow(() -> new RefusedException("no generation is live"));
    Job job = new Job(live, sweep, repair, new Tempo(perSecond), clock.instant());
    if (!last.compareAndSet(now, job)) {
      throw new RefusedException("a run is under way: watch it with --resume");
    }
    if (now != null) {
      now.tempo.cancel();
    }
    thread.execute(() -> run(job));
    return job.toJson();
  }

  /**
   * The last run, finished or not.
   *
   * @throws RefusedException if there was none
   */
  public ObjectNode status() {
    Job job = last.get();
    if (job == null) {
      throw new RefusedException("nothing was verified by this instance yet");
    }
    return job.toJson();
  }

  /** Ends the run that is under way, if there is one. */
  public void cancel() {
    Job job = last.get();
    if (job != null) {
      job.tempo.cancel();
    }
  }

  private void run(Job job) {
    try {
      new VerifyRun(
              new VerifyRun.Target(cluster, broker, job.live.indices(names), job.live.group(names)),
              job.repair,
              job.tempo,
              job.findings)
          .run();
      job.end(Phase.DONE, "");
      lastWhole.set(job);
      LOG.atInfo()
          .addKeyValue("generation", job.live.generation())
          .addKeyValue("differences", job.findings.total())
          .addKeyValue("durationMs", Duration.between(job.begun, clock.instant()).toMillis())
          .log("verified");
    } catch (CancellationException e) {
      job.end(Phase.CANCELLED, "ended by an operator");
    } catch (TransientFailureException e) {
      job.end(Phase.FAILED, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      job.end(Phase.FAILED, "a bug: " + e.getMessage());
      LOG.atError().setCause(e).log("verify failed by a bug");
    }
  }

  private long differences(Kind kind) {
    Job job = lastWhole.get();
    return job == null ? 0 : job.findings.count(kind);
  }

  private double secondsSinceWhole() {
    Job job = lastWhole.get();
    return job == null
        ? Double.NaN
        : Duration.between(job.begun, clock.instant()).toMillis() / 1000.0;
  }

  @Override
  public void close() {
    cancel();
    thread.shutdown();
  }

  private enum Phase {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
  }

  private static final class Job {
    private final Entry live;
    private final boolean sweep;
    private final boolean repair;
    private final Tempo tempo;
    private final Instant begun;
    private final Findings findings = new Findings();
    private volatile Phase phase = Phase.RUNNING;
    private volatile String cause = "";

    Job(Entry live, boolean sweep, boolean repair, Tempo tempo, Instant begun) {
      this.live = live;
      this.sweep = sweep;
      this.repair = repair;
      this.tempo = tempo;
      this.begun = begun;
    }

    void end(Phase how, String why) {
      cause = why;
      phase = how;
    }

    ObjectNode toJson() {
      ObjectNode status =
          Json.object()
              .put("phase", phase.name().toLowerCase(java.util.Locale.ROOT))
              .put("generation", live.generation().id())
              .put("begunAt", begun.toString())
              .put("repair", repair)
              .put("done", tempo.done())
              .put("total", tempo.total());
      if (!cause.isEmpty()) {
        status.put("cause", cause);
      }
      return status.setAll(findings.toJson());
    }
  }
}
