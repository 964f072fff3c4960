package dev.signpost.search.resilience;

import dev.failsafe.Bulkhead;
import dev.failsafe.CircuitBreaker;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cause;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Reply;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One kind of question's own way to the cluster, over connections of its own. No more calls wait at
 * once than it has room for (a bulkhead); and where half of the calls of the last seconds failed or
 * got no answer in time, further ones are refused at once, until one that is let through succeeds
 * (a circuit breaker; Nygard, Release It!, 2007).
 */
public final class Circuit implements Cluster {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_WAITING = 1_000;
  private static final int FAILURE_PERCENT = 50;
  private static final int FEWEST_CALLS = 10;
  private static final Duration WITHIN = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private final String name;
  private final Cluster connections;
  private final Bulkhead<Reply> room;
  private final CircuitBreaker<Reply> breaker =
      CircuitBreaker.<Reply>builder()
          .withFailureRateThreshold(FAILURE_PERCENT, FEWEST_CALLS, WITHIN)
          .withSuccessThreshold(1)
          .withDelay(PAUSE)
          .build();
  private volatile String lastFailure = "";

  /**
   * @param name of the kind of question, which refusals tell
   * @param connections that nothing else uses
   */
  public Circuit(String name, Cluster connections) {
    this(name, connections, MOST_WAITING);
  }

  Circuit(String name, Cluster connections, int mostWaiting) {
    this.name = name;
    this.connections = connections;
    this.room = Bulkhead.of(mostWaiting);
  }

  /** Whether calls are let through. */
  public boolean closed() {
    return breaker.isClosed();
  }

  @Override
  public CompletionStage<Reply> send(Call call) {
    if (!room.tryAcquirePermit()) {
      return refused("too many questions wait for an answer");
    }
    if (!breaker.tryAcquirePermit()) {
      room.releasePermit();
      return refused("paused for a moment after " + lastFailure);
    }
    Call bounded = call.patience().compareTo(PATIENCE) > 0 ? call.within(PATIENCE) : call;
    return connections.send(bounded).whenComplete(this::settle);
  }

  private void settle(@Nullable Reply reply, @Nullable Throwable failure) {
    room.releasePermit();
    if (failure != null) {
      lastFailure = String.valueOf(Cause.of(failure).getMessage());
      breaker.recordFailure();
    } else if (reply != null && overburdened(reply.status())) {
      lastFailure = "elasticsearch: " + reply.status() + " " + reply.errorType();
      breaker.recordFailure();
    } else {
      breaker.recordSuccess();
    }
  }

  private static boolean overburdened(int status) {
    return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS;
  }

  private CompletionStage<Reply> refused(String why) {
    return CompletableFuture.failedStage(new TransientFailureException(name + ": " + why));
  }
}
