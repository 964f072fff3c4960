package dev.signpost.search;

import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.utils.ExponentialBackoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What must be done once before work begins and needs broker and cluster: step by step, each tried
 * until it succeeds, on a thread of its own, so that the web side can tell meanwhile what is
 * missing.
 */
final class Startup implements Health.Source, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Startup.class);

  private final List<Runnable> steps;
  private final Thread thread;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExponentialBackoff backoff = new ExponentialBackoff(100, 2, 5_000, 0.2);
  private volatile Health health = Health.down("starting");

  Startup(List<Runnable> steps) {
    this.steps = List.copyOf(steps);
    this.thread = Thread.ofPlatform().name("startup").unstarted(this::run);
  }

  Startup begin() {
    thread.start();
    return this;
  }

  @Override
  public Health health() {
    return health;
  }

  /** Gives up what is not done yet. */
  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      for (Runnable step : steps) {
        if (!untilItSucceeds(step)) {
          return;
        }
      }
      health = Health.up();
      LOG.atInfo().log("started");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      health = Health.down("start failed: " + e.getMessage());
      LOG.atError().setCause(e).log("start failed by a bug");
    }
  }

  /** Whether it did before there was no more need. */
  private boolean untilItSucceeds(Runnable step) throws InterruptedException {
    for (int attempt = 0; closing.getCount() > 0; attempt++) {
      try {
        step.run();
        return true;
      } catch (TransientFailureException | RetriableException e) {
        health = Health.down(String.valueOf(e.getMessage()));
        if (attempt == 0) {
          LOG.atWarn().addKeyValue("error", e.getMessage()).log("cannot start yet, will try again");
        }
        if (closing.await(backoff.backoff(attempt), TimeUnit.MILLISECONDS)) {
          return false;
        }
      }
    }
    return false;
  }
}
