package dev.signpost.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.meaning.Meaning.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeaningTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final PageId NEAR = PageId.of("condition/infarction");

  private final CountDownLatch asleep = new CountDownLatch(1);
  private final List<Outcome> outcomes = new CopyOnWriteArrayList<>();
  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    asleep.countDown();
    for (AutoCloseable one : open) {
      one.close();
    }
  }

  @Test
  void nearPagesAreHadInTime() {
    Meaning meaning = meaning(new Fake(() -> {}), answering(), LONG);

    assertThat(near(meaning)).containsExactly(NEAR);
    assertThat(outcomes).containsExactly(Outcome.HAD);
  }

  @Test
  void slowModelIsNotWaitedFor() {
    Meaning meaning = meaning(new Fake(this::sleep), answering(), Duration.ofMillis(20));

    assertThat(near(meaning)).isEmpty();
    assertThat(outcomes).containsExactly(Outcome.LATE);
  }

  @Test
  void failureOfModelOrIndexIsNoFailureOfTheQuestion() {
    assertThat(near(meaning(new Fake(MeaningTest::fail), answering(), LONG))).isEmpty();
    Cluster away = call -> CompletableFuture.failedFuture(new IllegalStateException("away"));
    assertThat(near(meaning(new Fake(() -> {}), away, LONG))).isEmpty();

    assertThat(outcomes).containsExactly(Outcome.FAILED, Outcome.FAILED);
  }

  @Test
  void whereTooManyWaitTheNextGoWithoutAtOnce() {
    Meaning meaning = meaning(new Fake(this::sleep), answering(), LONG);
    List<CompletableFuture<List<PageId>>> asked = new ArrayList<>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors() + 10; i++) {
      asked.add(meaning.near("why would it stop").toCompletableFuture());
    }

    assertThat(outcomes).isNotEmpty().containsOnly(Outcome.BUSY);
    asleep.countDown();
    asked.forEach(CompletableFuture::join);
    assertThat(outcomes).contains(Outcome.HAD).hasSameSizeAs(asked);
  }

  private List<PageId> near(Meaning meaning) {
    return meaning.near("why would it stop").toCompletableFuture().join();
  }

  private Meaning meaning(Embedder embedder, Cluster cluster, Duration budget) {
    Meaning meaning =
        new Meaning(embedder, new VectorIndex(cluster, ""), budget, outcomes::add, () -> {});
    open.add(meaning);
    return meaning;
  }

  private static Cluster answering() {
    byte[] found =
        "{\"hits\": {\"hits\": [{\"_id\": \"%s\"}]}}"
            .formatted(NEAR)
            .getBytes(StandardCharsets.UTF_8);
    return call -> CompletableFuture.completedFuture(new Reply(200, found));
  }

  private void sleep() {
    try {
      asleep.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void fail() {
    throw new IllegalStateException("broken");
  }

  private record Fake(Runnable before) implements Embedder {
    @Override
    public float[] passage(String text) {
      before.run();
      return new float[DIMENSIONS];
    }

    @Override
    public float[] question(String text) {
      return passage(text);
    }
  }
}
