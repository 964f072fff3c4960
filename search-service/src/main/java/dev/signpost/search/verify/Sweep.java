package dev.signpost.search.verify;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.SharedDocument;
import dev.signpost.search.elastic.SharedDocument.Found;
import dev.signpost.search.generation.RefusedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies slowly every so often, in the background, by one instance of all: whose turn it is is
 * agreed upon by a document that only one of them can replace. Looks after what operators ordered,
 * too.
 */
public final class Sweep implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
  private static final long PER_SECOND = 500;

  private final Verifier verifier;
  private final SharedDocument turn;
  private final Duration every;
  private final Clock clock;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().name("sweep").unstarted(this::run);

  /**
   * @param index where the turn is kept
   * @param every how often; zero for never
   */
  public Sweep(Verifier verifier, Cluster cluster, String index, Duration every, Clock clock) {
    this.verifier = verifier;
    this.turn = new SharedDocument(cluster, "/" + index + "/_doc/sweep");
    this.every = every;
    this.clock = clock;
  }

  public Sweep begin() {
    thread.start();
    return this;
  }

  private void run() {
    try {
      while (!closing.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
        try {
          verifier.keepUp();
          if (every.isPositive() && isItsTurn()) {
            verifier.sweep(PER_SECOND);
          }
        } catch (TransientFailureException | RefusedException e) {
          LOG.atDebug().addKeyValue("error", e.getMessage()).log("not swept, will look again");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes the turn, if the last one was long enough ago and nobody else takes it. */
  boolean isItsTurn() {
    Instant now = clock.instant();
    Optional<Found> last = turn.read();
    if (last.map(found -> Instant.parse(found.source().path("at").asText()).plus(every))
        .filter(now::isBefore)
        .isPresent()) {
      return false;
    }
    byte[] mine = Json.bytes(Json.object().put("at", now.toString()));
    return last.map(found -> turn.replace(found.version(), mine))
        .orElseGet(() -> turn.create(mine))
        .isPresent();
  }

  @Override
  public void close() {
    closing.countDown();
  }
}
