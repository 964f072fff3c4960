package dev.signpost.search.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cause;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class CircuitTest {
  private final List<Call> calls = new ArrayList<>();
  private final AtomicReference<CompletionStage<Reply>> answer =
      new AtomicReference<>(CompletableFuture.completedStage(new Reply(200, new byte[0])));
  private final Cluster cluster =
      call -> {
        calls.add(call);
        return answer.get();
      };

  @Test
  void callsBeyondItsRoomAreRefusedUntilOneIsAnswered() {
    Circuit circuit = new Circuit("search", cluster, 2);
    CompletableFuture<Reply> slow = new CompletableFuture<>();
    answer.set(slow);
    circuit.send(Call.get("/a"));
    circuit.send(Call.get("/b"));

    assertThat(refusal(circuit)).isEqualTo("search: too many questions wait for an answer");
    assertThat(calls).hasSize(2);

    slow.complete(new Reply(200, new byte[0]));
    assertThat(circuit.send(Call.get("/c")).toCompletableFuture()).isCompleted();
  }

  @Test
  void whereHalfOfTheCallsFailFurtherOnesAreRefusedAtOnceWithTheCause() {
    Circuit circuit = new Circuit("suggest", cluster);
    answer.set(
        CompletableFuture.failedStage(
            new TransientFailureException("elasticsearch: connection refused")));
    for (int i = 0; i < 10; i++) {
      circuit.send(Call.get("/a"));
    }
    assertThat(refusal(circuit))
        .isEqualTo("suggest: paused for a moment after elasticsearch: connection refused");
    assertThat(circuit.closed()).isFalse();
    assertThat(calls).hasSize(10);

    answer.set(CompletableFuture.completedStage(new Reply(200, new byte[0])));
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () -> !circuit.send(Call.get("/b")).toCompletableFuture().isCompletedExceptionally());
    assertThat(circuit.closed()).isTrue();
  }

  @Test
  void overburdenedClusterCountsAsFailingAndWrongRequestsDoNot() {
    Circuit circuit = new Circuit("related", cluster);
    answer.set(CompletableFuture.completedStage(new Reply(400, new byte[0])));
    for (int i = 0; i < 20; i++) {
      circuit.send(Call.get("/a"));
    }
    assertThat(circuit.closed()).isTrue();
    answer.set(CompletableFuture.completedStage(new Reply(429, new byte[0])));
    for (int i = 0; i < 20; i++) {
      circuit.send(Call.get("/a"));
    }
    assertThat(refusal(circuit)).contains("elasticsearch: 429");
  }

  @Test
  void nobodyWaitsLongerThanAnswersAreWorth() {
    new Circuit("search", cluster).send(Call.get("/a").within(Duration.ofSeconds(30)));
    new Circuit("search", cluster).send(Call.get("/a").within(Duration.ofSeconds(1)));

    assertThat(calls)
        .extracting(Call::patience)
        .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(1));
  }

  private static String refusal(Circuit circuit) {
    try {
      circuit.send(Call.get("/more")).toCompletableFuture().join();
      return "";
    } catch (CompletionException e) {
      return String.valueOf(Cause.of(e).getMessage());
    }
  }
}
