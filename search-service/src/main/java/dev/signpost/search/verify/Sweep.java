package dev.signpost.search.verify;

import static dev.signpost.search.elastic.Blocking.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.generation.RefusedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies slowly every so often, in the background, by one instance of all: whose turn it is is
 * agreed upon by a document that only one of them can replace.
 */
public final class Sweep implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final Duration LOOK_EVERY = Duration.ofMinutes(1);
  private static final long PER_SECOND = 500;

  private final Verifier verifier;
  private final Cluster cluster;
  private final String document;
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
    this.cluster = cluster;
    this.document = "/" + index + "/_doc/sweep";
    this.every = every;
    this.clock = clock;
  }

  public Sweep begin() {
    if (every.isPositive()) {
      thread.start();
    }
    return this;
  }

  private void run() {
    try {
      while (!closing.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
        try {
          if (isItsTurn()) {
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
    Reply reply = await(cluster.send(Call.get(document)));
    JsonNode found = reply.status() == 404 ? Json.object() : reply.orFail().json();
    Call mine = Call.put(document, Json.bytes(Json.object().put("at", now.toString())));
    if (found.path("found").asBoolean()) {
      Instant last = Instant.parse(found.path("_source").path("at").asText());
      if (now.isBefore(last.plus(every))) {
        return false;
      }
      mine =
          mine.with("if_seq_no", found.path("_seq_no").asText())
              .with("if_primary_term", found.path("_primary_term").asText());
    } else {
      mine = mine.with("op_type", "create");
    }
    Reply taken = await(cluster.send(mine));
    return taken.status() != 409 && taken.orFail().isOk();
  }

  @Override
  public void close() {
    closing.countDown();
  }
}
