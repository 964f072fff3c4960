package dev.signpost.streams;

import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.contract.stream.TransientFailureException;
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
 * Keeps an application running. Streams that stop, for whatever reason, are closed and built anew
 * on the same stores, later and later: what they had not committed is taken again, and nothing is
 * skipped. Until they run, health tells the cause.
 */
public final class SupervisedStreams implements Health.Source, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SupervisedStreams.class);
  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(20);
  private static final Duration PROVEN_AFTER = Duration.ofMinutes(1);

  private final StreamsApplication application;
  private final StreamsProperties properties;
  private final RunningStreams running;
  private final ExponentialBackoff backoff = new ExponentialBackoff(200, 2, 10_000, 0.2);
  private final Thread thread;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicReference<@Nullable CountDownLatch> stopped = new AtomicReference<>();
  private volatile String cause = "starting";
  private volatile boolean ready;

  /**
   * @param running is told which streams run now
   */
  public SupervisedStreams(
      StreamsApplication application, StreamsProperties properties, RunningStreams running) {
    this.application = application;
    this.properties = properties;
    this.running = running;
    this.thread = Thread.ofPlatform().name(application.name() + "-streams").unstarted(this::run);
  }

  public SupervisedStreams start() {
    thread.start();
    return this;
  }

  /** Whether all stores are there and records are worked on. */
  public boolean ready() {
    return ready;
  }

  @Override
  public Health health() {
    KafkaStreams streams = running.get();
    return streams != null && streams.state() == State.RUNNING
        ? Health.up()
        : Health.down(application.name() + ": " + cause);
  }

  /** Commits what was done and closes the stores. */
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
      LOG.atError().addKeyValue("part", application.name()).setCause(e).log("stopped by a bug");
    }
  }

  private void runOnce() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    stopped.set(end);
    if (closing.getCount() == 0) {
      return;
    }
    try {
      run(
          new KafkaStreams(
              application.prepare(), properties.toProperties(application.properties())),
          end);
    } catch (TransientFailureException e) {
      cause = String.valueOf(e.getMessage());
    } catch (KafkaException | UncheckedIOException e) {
      failed(e);
    }
  }

  private void run(KafkaStreams streams, CountDownLatch end) throws InterruptedException {
    try {
      streams.setUncaughtExceptionHandler(error -> {
        failed(error);
        end.countDown();
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
      });
      streams.setStateListener((now, before) -> entered(now, end));
      running.set(streams);
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
        application.running();
        LOG.atInfo().addKeyValue("part", application.name()).log("streams are running");
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
    application.failed();
    LOG.atError()
        .addKeyValue("part", application.name())
        .setCause(error)
        .log("streams stopped, will be started again");
  }
}
