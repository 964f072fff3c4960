package dev.signpost.link.streams;

import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.link.metrics.LinkMetrics;
import dev.signpost.link.streams.RunningStreams.Run;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.ExponentialBackoff;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the graph running. Streams that stop, for whatever reason, are closed and built anew on the
 * same stores, later and later: what they had not committed is taken again, and nothing is skipped.
 * Until they run, health tells the cause.
 */
public final class GraphStreams implements Health.Source, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(GraphStreams.class);
  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(20);
  private static final Duration PROVEN_AFTER = Duration.ofMinutes(1);

  private final GraphTopology topology;
  private final StreamsProperties properties;
  private final RunningStreams running;
  private final Topics topics;
  private final LinkMetrics metrics;
  private final ExponentialBackoff backoff = new ExponentialBackoff(200, 2, 10_000, 0.2);
  private final Thread thread;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicReference<@Nullable CountDownLatch> stopped = new AtomicReference<>();
  private volatile String cause = "starting";
  private volatile boolean ready;

  public GraphStreams(
      GraphTopology topology,
      StreamsProperties properties,
      RunningStreams running,
      Topics topics,
      LinkMetrics metrics) {
    this.topology = topology;
    this.properties = properties;
    this.running = running;
    this.topics = topics;
    this.metrics = metrics;
    this.thread = Thread.ofPlatform().name("link-graph").unstarted(this::run);
  }

  public GraphStreams start() {
    thread.start();
    return this;
  }

  /** Whether all stores are there and records are worked on. */
  public boolean ready() {
    return ready;
  }

  @Override
  public Health health() {
    Run run = running.get();
    return run != null && run.streams().state() == State.RUNNING
        ? Health.up()
        : Health.down("graph: " + cause);
  }

  /** Ends the transactions under way and closes the stores. */
  @Override
  public void close() {
    closing.countDown();
    CountDownLatch current = stopped.get();
    if (current != null) {
      current.countDown();
    }
    try {
      thread.join(CLOSE_WITHIN.plusSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      int attempt = 0;
      do {
        long start = System.nanoTime();
        runOnce();
        boolean proven = System.nanoTime() - start > PROVEN_AFTER.toNanos();
        attempt = proven ? 0 : attempt + 1;
      } while (!closing.await(backoff.backoff(attempt), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      cause = "stopped by a bug: " + e.getMessage();
      LOG.atError().setCause(e).log("graph stopped by a bug");
    }
  }

  private void runOnce() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    stopped.set(end);
    if (closing.getCount() == 0) {
      return;
    }
    try {
      int partitions = topics.prepare();
      KafkaStreams streams =
          new KafkaStreams(topology.build(partitions), properties.toProperties());
      run(new Run(streams, new Partitions(partitions)), end);
    } catch (TransientFailureException e) {
      cause = String.valueOf(e.getMessage());
    } catch (KafkaException | UncheckedIOException e) {
      failed(e);
    }
  }

  private void run(Run run, CountDownLatch end) throws InterruptedException {
    KafkaStreams streams = run.streams();
    try {
      streams.setUncaughtExceptionHandler(error -> {
        failed(error);
        end.countDown();
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
      });
      streams.setStateListener((now, before) -> entered(now, end));
      running.set(run);
      streams.start();
      end.await();
    } finally {
      ready = false;
      running.set(null);
      streams.close(CLOSE_WITHIN);
    }
  }

  private void entered(State now, CountDownLatch end) {
    switch (now) {
      case RUNNING -> {
        ready = true;
        cause = "waiting for its partitions";
        LOG.atInfo().log("graph is running");
      }
      case ERROR, NOT_RUNNING -> end.countDown();
      case CREATED, REBALANCING, PENDING_SHUTDOWN, PENDING_ERROR -> {}
    }
  }

  private void failed(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    cause = root.getClass().getSimpleName() + ": " + root.getMessage();
    metrics.restarted();
    LOG.atError().setCause(error).log("graph stopped, will be started again");
  }
}
