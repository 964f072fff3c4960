package dev.signpost.search.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.metrics.SearchMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulksTest {
  private static final int MEGABYTE = 1024 * 1024;

  private final FakeDocumentIndex index = new FakeDocumentIndex();
  private final FakePace pace = new FakePace();
  private boolean readers;

  @Test
  void whereSomebodySearchesBulksAreSmallAndEachIsFollowedByARest() {
    readers = true;
    DocumentIndex slow = taking(40);

    bulks(slow, Role.Part.BUILDING).send(documents(2 * MEGABYTE), (document, result) -> {});

    assertThat(index.bulks).hasSize(8);
    assertThat(pace.nanoTime()).isEqualTo(8 * 2 * 40_000_000L);
  }

  @Test
  void whereNobodySearchesBulksAreLargeAndNothingRests() {
    bulks(taking(40), Role.Part.BUILDING).send(documents(9 * MEGABYTE), (document, result) -> {});

    assertThat(index.bulks).hasSize(2);
    assertThat(pace.nanoTime()).isEqualTo(2 * 40_000_000L);
  }

  @Test
  void whoBeginsToSearchIsNoticedBetweenTwoBulks() {
    DocumentIndex noticed =
        new Slow(index, pace, 40) {
          @Override
          public CompletionStage<List<WriteResult>> write(List<Document> documents) {
            readers = true;
            return super.write(documents);
          }
        };

    bulks(noticed, Role.Part.BUILDING).send(documents(8 * MEGABYTE), (document, result) -> {});

    assertThat(index.bulks).hasSize(1 + 4 * 4);
  }

  @Test
  void twoFeedsOfAGenerationTakeTurns() throws InterruptedException {
    readers = true;
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch bothBegan = new CountDownLatch(2);
    Role role = new Role(Role.Part.BUILDING, () -> readers);
    Runnable feed =
        () -> {
          bothBegan.countDown();
          bulks(new Watched(underWay, most), role)
              .send(documents(4 * MEGABYTE), (document, result) -> {});
        };
    Thread pages = Thread.ofPlatform().start(feed);
    Thread links = Thread.ofPlatform().start(feed);
    pages.join();
    links.join();

    assertThat(bothBegan.getCount()).isZero();
    assertThat(most.get()).isEqualTo(1);
  }

  @Test
  void bulkWithoutAnAnswerKeepsNoOtherFromHavingItsOwn() {
    List<Document> answered = new ArrayList<>();
    AtomicInteger sent = new AtomicInteger();
    DocumentIndex firstFails =
        new Slow(index, pace, 1) {
          @Override
          public CompletionStage<List<WriteResult>> write(List<Document> documents) {
            return sent.getAndIncrement() == 0
                ? CompletableFuture.failedStage(new TransientFailureException("away"))
                : super.write(documents);
          }
        };

    assertThatThrownBy(() ->
            bulks(firstFails, Role.Part.LIVE)
                .send(documents(12 * MEGABYTE), (document, result) -> answered.add(document)))
        .isInstanceOf(TransientFailureException.class)
        .hasMessage("away");
    assertThat(answered).hasSize(128);
  }

  private Bulks bulks(DocumentIndex written, Role.Part part) {
    return bulks(written, new Role(part, () -> readers));
  }

  private Bulks bulks(DocumentIndex written, Role role) {
    return new Bulks(
        written,
        role,
        pace,
        new SearchMetrics(new SimpleMeterRegistry()).feed("pages", "g1", Clock.systemUTC()));
  }

  private DocumentIndex taking(long millis) {
    return new Slow(index, pace, millis);
  }

  /** Documents of 64 KiB, of that length together. */
  private static List<Document> documents(int bytes) {
    int each = 64 * 1024;
    return IntStream.range(0, bytes / each)
        .mapToObj(i -> Document.of("term/t" + i, 1, "x".repeat(each)))
        .toList();
  }

  private static class Slow implements DocumentIndex {
    private final DocumentIndex index;
    private final FakePace pace;
    private final long millis;

    Slow(DocumentIndex index, FakePace pace, long millis) {
      this.index = index;
      this.pace = pace;
      this.millis = millis;
    }

    @Override
    public CompletionStage<List<WriteResult>> write(List<Document> documents) {
      pace.pass(millis);
      return index.write(documents);
    }

    @Override
    public CompletionStage<Void> refresh() {
      return index.refresh();
    }
  }

  /** Counts how many write at the same time. */
  private record Watched(AtomicInteger underWay, AtomicInteger most) implements DocumentIndex {
    @Override
    public CompletionStage<List<WriteResult>> write(List<Document> documents) {
      most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
      LockSupport.parkNanos(1_000_000);
      underWay.decrementAndGet();
      return CompletableFuture.completedStage(
          documents.stream().<WriteResult>map(_ -> new WriteResult.Stored()).toList());
    }

    @Override
    public CompletionStage<Void> refresh() {
      return CompletableFuture.completedStage(null);
    }
  }
}
