package dev.signpost.search.verify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.SharedDocument;
import dev.signpost.search.fleet.Fleet;
import dev.signpost.search.generation.Entry;
import dev.signpost.search.generation.RefusedException;
import dev.signpost.search.index.IndexNames;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.metrics.SearchMetrics;
import dev.signpost.search.verify.Difference.Kind;
import dev.signpost.search.verify.Job.Phase;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies the live generation, one run at a time of all instances, and remembers what the last one
 * here found. A run that an operator ordered outlives the instance that carries it out.
 */
public final class Verifier implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Verifier.class);
  private static final long CLOSE_WITHIN_SECONDS = 5;
  private static final String UNDER_WAY = "a run is under way: watch it with --resume";

  private final Cluster cluster;
  private final Broker broker;
  private final IndexNames names;
  private final Fleet fleet;
  private final Clock clock;
  private final Relay relay;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("verify").factory());
  private final AtomicReference<@Nullable Job> last = new AtomicReference<>();
  private final AtomicReference<@Nullable Job> lastWhole = new AtomicReference<>();
  private final AtomicBoolean closing = new AtomicBoolean();

  public Verifier(
      Fleet.Setup setup, Broker broker, Fleet fleet, SearchMetrics metrics, Clock clock) {
    this.cluster = setup.cluster();
    this.broker = broker;
    this.names = setup.names();
    this.fleet = fleet;
    this.clock = clock;
    this.relay =
        new Relay(new SharedDocument(cluster, "/" + names.generations() + "/_doc/verify"), clock);
    for (Kind kind : Kind.values()) {
      metrics.differences(kind.wireName(), () -> differences(kind));
    }
    metrics.verifiedAgo(this::secondsSinceWhole);
  }

  /**
   * Begins a run; the sweep in the background, if it is at work, gives way to it.
   *
   * @param perSecond most documents read in a second; 0 for as many as there can be
   * @throws RefusedException if one is under way, here or elsewhere
   */
  public synchronized ObjectNode begin(boolean repair, long perSecond) {
    Entry live = live();
    RunOrder order = new RunOrder(repair, perSecond, clock.instant());
    if (!relay.begin(order)) {
      throw new RefusedException(UNDER_WAY);
    }
    return start(new Job(live, order, false)).toJson();
  }

  /**
   * Begins a run that gives way to any other.
   *
   * @throws RefusedException if one is under way here
   */
  synchronized void sweep(long perSecond) {
    if (running().isPresent()) {
      throw new RefusedException(UNDER_WAY);
    }
    var _ = start(new Job(live(), new RunOrder(false, perSecond, clock.instant()), true));
  }

  /**
   * Lets the other instances know that the run here goes on, or takes one up that is carried out by
   * nobody any more. To be called every few seconds.
   *
   * @throws RefusedException if no generation is live
   */
  synchronized void keepUp() {
    Entry live = live();
    Optional<Job> ordered = running().filter(job -> !job.isSweep());
    if (ordered.isPresent()) {
      if (!relay.renew()) {
        ordered.get().tempo().cancel();
      }
    } else if (!closing.get()) {
      relay.takeUp().ifPresent(order -> start(new Job(live, order, false)));
    }
  }

  private Entry live() {
    return fleet.seen().live().orElseThrow(() -> new RefusedException("no generation is live"));
  }

  private Optional<Job> running() {
    return Optional.ofNullable(last.get()).filter(Job::isRunning);
  }

  private Job start(Job job) {
    Job before = last.getAndSet(job);
    if (before != null) {
      before.tempo().cancel();
    }
    thread.execute(() -> run(job));
    return job;
  }

  /**
   * The last run, finished or not.
   *
   * @throws RefusedException if there was none
   */
  public ObjectNode status() {
    Job job = last.get();
    return job != null
        ? job.toJson()
        : relay
            .order()
            .map(order -> order.toJson().put("phase", "running"))
            .orElseThrow(() -> new RefusedException("nothing was verified by this instance yet"));
  }

  /** Ends the run that is under way, if there is one, here or elsewhere. */
  public void cancel() {
    relay.end();
    running().ifPresent(job -> job.tempo().cancel());
  }

  private void run(Job job) {
    try {
      new VerifyRun(
              new VerifyRun.Target(
                  cluster, broker, job.live().indices(names), job.live().group(names)),
              job.order().repair(),
              job.tempo(),
              job.findings())
          .run();
      finish(job, Phase.DONE, "");
      lastWhole.set(job);
      LOG.atInfo()
          .addKeyValue("generation", job.live().generation())
          .addKeyValue("differences", job.findings().total())
          .addKeyValue(
              "durationMs", Duration.between(job.order().begun(), clock.instant()).toMillis())
          .log("verified");
    } catch (CancellationException e) {
      finish(job, Phase.CANCELLED, "ended by an operator");
    } catch (TransientFailureException e) {
      finish(job, Phase.FAILED, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      finish(job, Phase.FAILED, "a bug: " + e.getMessage());
      LOG.atError().setCause(e).log("verify failed by a bug");
    }
  }

  /** What ends because this instance does is for another to take up. */
  private void finish(Job job, Phase how, String why) {
    try {
      if (!job.isSweep() && closing.get() && how != Phase.DONE) {
        relay.leave();
      } else if (!job.isSweep()) {
        relay.end();
      }
    } catch (TransientFailureException e) {
      LOG.atWarn()
          .addKeyValue("error", e.getMessage())
          .log("end of a verify not noted, it will be run again");
    }
    job.end(how, why);
  }

  private long differences(Kind kind) {
    Job job = lastWhole.get();
    return job == null ? 0 : job.findings().count(kind);
  }

  private double secondsSinceWhole() {
    Job job = lastWhole.get();
    return job == null
        ? Double.NaN
        : Duration.between(job.order().begun(), clock.instant()).toMillis() / 1000.0;
  }

  /** Lets another instance take up what is not finished. */
  @Override
  public void close() {
    closing.set(true);
    running().ifPresent(job -> job.tempo().cancel());
    thread.shutdown();
    try {
      var _ = thread.awaitTermination(CLOSE_WITHIN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
