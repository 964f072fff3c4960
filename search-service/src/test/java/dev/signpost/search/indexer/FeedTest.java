package dev.signpost.search.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.stream.BatchHandler.Batch;
import dev.signpost.ingest.contract.stream.BatchHandler.Progress;
import dev.signpost.ingest.contract.stream.DeadLetters;
import dev.signpost.ingest.contract.stream.Received;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.metrics.FeedCounts;
import dev.signpost.search.metrics.SearchMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedTest {
  private final FakeDocumentIndex index = new FakeDocumentIndex();
  private final MockProducer<byte[], byte[]> producer =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final Told told = new Told();
  private final FakePace pace = new FakePace();
  private final FeedCounts counts =
      new SearchMetrics(new SimpleMeterRegistry()).feed("pages", "g1", Clock.systemUTC());
  private final Role role = new Role(Role.Part.LIVE, () -> true);
  private final Feed<PageEvent> feed =
      new Feed<>(
          Documents::ofPage,
          new Bulks(index, role, pace, counts),
          new Refreshing(index, pace, counts),
          new Fates<>(
              new ToldByRole<>(told, role),
              new DeadLetters(producer, "dead-letters", "index", Clock.systemUTC()),
              counts),
          role);

  @AfterEach
  void everyEventIsCountedOnceInTheEnd() {
    assertThat(counts.pending()).isZero();
  }

  @Test
  void atTheEndOfTheTopicAPageIsIndexedAndVisibleAtOnce() {
    assertThat(feed.handle(caughtUp(Events.published("term/lesion", 1))))
        .isEqualTo(Progress.SETTLED);

    assertThat(told.all).containsExactly("1 INDEXED", "1 VISIBLE", "flush");
    assertThat(index.refreshes).isEqualTo(1);
  }

  @Test
  void underBacklogPagesBecomeVisibleAfterSecondsAndOnlyThenTheOffsetsAreSettled() {
    feed.handle(caughtUp(Events.published("term/lesion", 1)));
    told.all.clear();

    assertThat(feed.handle(backlog(Events.published("term/mass", 2)))).isEqualTo(Progress.OPEN);
    assertThat(feed.handle(backlog(Events.published("term/cyst", 3)))).isEqualTo(Progress.OPEN);
    assertThat(told.all).containsExactly("2 INDEXED", "3 INDEXED");

    pace.pass(5_000);
    assertThat(feed.handle(backlog(Events.published("term/node", 4)))).isEqualTo(Progress.SETTLED);
    assertThat(told.all)
        .containsExactly(
            "2 INDEXED", "3 INDEXED", "4 INDEXED", "2 VISIBLE", "3 VISIBLE", "4 VISIBLE", "flush");
    assertThat(index.refreshes).isEqualTo(2);
  }

  @Test
  void endOfBacklogIsSettledByAnIdleTick() {
    feed.handle(caughtUp(Events.published("term/lesion", 1)));
    feed.handle(backlog(Events.published("term/mass", 2)));

    assertThat(feed.handle(caughtUp())).isEqualTo(Progress.SETTLED);

    assertThat(told.all).endsWith("2 INDEXED", "2 VISIBLE", "flush");
  }

  @Test
  void onlyTheLatestRevisionInABatchIsWritten() {
    feed.handle(
        caughtUp(
            Events.published("term/lesion", 1),
            Events.published("term/lesion", 3),
            Events.withdrawn("term/lesion", 2)));

    assertThat(index.bulks).containsExactly(1);
    assertThat(index.versions).containsEntry("term/lesion", 3L);
    assertThat(told.all)
        .containsExactly(
            "1 STALE superseded by revision 3",
            "2 STALE superseded by revision 3",
            "3 INDEXED",
            "3 VISIBLE",
            "flush");
  }

  @Test
  void repeatedEventIsToldOnce() {
    feed.handle(caughtUp(Events.published("term/lesion", 1), Events.published("term/lesion", 1)));

    assertThat(told.all).containsExactly("1 INDEXED", "1 VISIBLE", "flush");
  }

  @Test
  void revisionReplacedBeforeItWasVisibleIsStale() {
    feed.handle(caughtUp(Events.published("term/mass", 1)));
    told.all.clear();
    feed.handle(backlog(Events.published("term/lesion", 2)));
    feed.handle(backlog(Events.published("term/lesion", 3)));
    feed.handle(caughtUp());

    assertThat(told.all)
        .containsExactly(
            "2 INDEXED", "3 INDEXED", "2 STALE superseded by revision 3", "3 VISIBLE", "flush");
  }

  @Test
  void olderWriteThanTheIndexHoldsIsStale() {
    feed.handle(caughtUp(Events.published("term/lesion", 5)));
    told.all.clear();

    feed.handle(caughtUp(Events.published("term/lesion", 4)));

    assertThat(told.all).containsExactly("4 STALE the index holds a later revision", "flush");
    assertThat(index.versions).containsEntry("term/lesion", 5L);
  }

  @Test
  void refusedDocumentGoesToDeadLettersWithItsBytes() {
    byte[] event =
        "{\"type\":\"page-published\",\"receipt\":\"r\",\"revision\":9,\"at\":\"2026-11-20T10:00:00Z\",\"page\":{\"id\":\"term/x\",\"title\":{}}}"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);

    feed.handle(new Batch<>(List.of(Events.received(event)), true));

    assertThat(producer.history()).hasSize(1);
    assertThat(producer.history().getFirst().value()).isEqualTo(event);
    assertThat(told.all.getFirst()).startsWith("9 DEAD document_parsing_exception");
  }

  @Test
  void onlyWhatTheIndexWasTooBusyForIsSentAgain() {
    index.tooBusyFor.add("term/lesion");
    Batch<PageEvent> batch =
        caughtUp(Events.published("term/mass", 1), Events.published("term/lesion", 2));

    assertThatThrownBy(() -> feed.handle(batch))
        .isInstanceOf(TransientFailureException.class)
        .hasMessage("elasticsearch: 429 es_rejected_execution_exception, 1 of 2 documents wait");
    index.tooBusyFor.clear();
    feed.handle(batch);

    assertThat(index.bulks).containsExactly(2, 1);
    assertThat(told.all)
        .containsExactly("1 INDEXED", "2 INDEXED", "1 VISIBLE", "2 VISIBLE", "flush");
  }

  @Test
  void batchIsTriedAgainWhenTheIndexComesBack() {
    index.away = true;
    Batch<PageEvent> batch = caughtUp(Events.published("term/lesion", 1));
    assertThatThrownBy(() -> feed.handle(batch)).hasMessage("elasticsearch: connection refused");
    index.away = false;

    assertThat(feed.handle(batch)).isEqualTo(Progress.SETTLED);
    assertThat(told.all).containsExactly("1 INDEXED", "1 VISIBLE", "flush");
  }

  @Test
  void generationThatIsBuildingIsSettledWithoutRefreshesAndTellsNothing() {
    role.take(Role.Part.BUILDING);

    assertThat(feed.handle(backlog(Events.published("term/lesion", 1))))
        .isEqualTo(Progress.SETTLED);
    assertThat(index.refreshes).isZero();
    assertThat(feed.handle(caughtUp(Events.published("term/mass", 2)))).isEqualTo(Progress.SETTLED);

    assertThat(index.refreshes).isEqualTo(1);
    assertThat(told.all).containsOnly("flush");
  }

  @Test
  void generationOnStandbyCanBeSearchedAndTellsNothing() {
    role.take(Role.Part.STANDBY);

    feed.handle(caughtUp(Events.published("term/lesion", 1)));

    assertThat(index.refreshes).isEqualTo(1);
    assertThat(told.all).containsOnly("flush");
  }

  @Test
  void allButTheLiveOneGiveWayToThoseWhoSearch() {
    assertThat(role.lane()).isEqualTo(Lane.FAST);
    role.take(Role.Part.STANDBY);
    assertThat(role.lane()).isEqualTo(Lane.COURTEOUS);
    assertThat(new Role(Role.Part.BUILDING, () -> false).lane()).isEqualTo(Lane.FAST);
  }

  private static Batch<PageEvent> caughtUp(ContentChange... changes) {
    return new Batch<>(Arrays.stream(changes).map(Events::received).toList(), true);
  }

  private static Batch<PageEvent> backlog(ContentChange... changes) {
    return new Batch<>(Arrays.stream(changes).map(Events::received).toList(), false);
  }

  private static final class Told implements Outcomes<PageEvent> {
    final List<String> all = new ArrayList<>();

    @Override
    public void tell(Received<PageEvent> change, Result result, @Nullable String detail) {
      all.add(change.value().revision() + " " + result + (detail == null ? "" : " " + detail));
    }

    @Override
    public void flush() {
      all.add("flush");
    }
  }
}
