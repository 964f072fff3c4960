package dev.signpost.search;

import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.fleet.Fleet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the fleet look every second, more often during a build, on a thread of its own. */
final class Watch implements Health.Source, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
  private static final long EVERY_MILLIS = 1_000;
  private static final long EVERY_MILLIS_OF_A_BUILD = 200;

  private final Fleet fleet;
  private final Thread thread;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Health health = Health.up();

  Watch(Fleet fleet) {
    this.fleet = fleet;
    this.thread = Thread.ofPlatform().name("generations").unstarted(this::run);
  }

  void begin() {
    thread.start();
  }

  @Override
  public Health health() {
    return health;
  }

  private void run() {
    try {
      while (!closing.await(pause(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      health = Health.stopped(String.valueOf(e.getMessage()));
      LOG.atError().setCause(e).log("generations are not looked after any more, by a bug");
    }
  }

  private long pause() {
    return fleet.isBuilding() ? EVERY_MILLIS_OF_A_BUILD : EVERY_MILLIS;
  }

  private void look() {
    try {
      fleet.look();
      health = Health.up();
    } catch (TransientFailureException | RetriableException e) {
      if (health instanceof Health.Up) {
        LOG.atWarn()
            .addKeyValue("error", e.getMessage())
            .log("generations cannot be looked after, will try again");
      }
      health = Health.down(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
