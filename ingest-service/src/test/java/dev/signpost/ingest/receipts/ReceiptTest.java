package dev.signpost.ingest.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Outcome.Stage;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.pages.KnownPage;
import dev.signpost.ingest.receipts.Receipt.StageReport;
import dev.signpost.ingest.receipts.Waits.Wait;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReceiptTest {
  private static final PageId PAGE = PageId.of("term/lesion");
  private static final Instant AT = Instant.parse("2026-05-02T10:00:00Z");

  private final List<Outcome> reported = new ArrayList<>();
  private final AtomicLong visibleRevision = new AtomicLong();
  private final Waits waits =
      new Waits(
          this::outcomes,
          page -> Optional.of(new KnownPage(visibleRevision.get(), null, new byte[0])));

  @Test
  void stagesStandInTheOrderOfThePipeline() {
    report("a", Stage.INDEX, Result.INDEXED, null);
    report("a", Stage.INDEX, Result.VISIBLE, null);
    report("a", Stage.LINK, Result.LINKED, null);
    report("a", Stage.LEDGER, Result.ACCEPTED, null);

    assertThat(Receipt.find("a", this::outcomes).orElseThrow().stages())
        .extracting(StageReport::outcome)
        .containsExactly(Result.ACCEPTED, Result.LINKED, Result.INDEXED, Result.VISIBLE);
    assertThat(Receipt.find("b", this::outcomes)).isEmpty();
  }

  @Test
  void repeatHasTheLaterStagesOfTheFirst() {
    report("a", Stage.LEDGER, Result.ACCEPTED, null);
    report("a", Stage.LINK, Result.LINKED, null);
    report("b", Stage.LEDGER, Result.ACCEPTED, "a");

    Receipt receipt = Receipt.find("b", this::outcomes).orElseThrow();

    assertThat(receipt.sameAs()).isEqualTo("a");
    assertThat(receipt.stages())
        .extracting(StageReport::outcome)
        .containsExactly(Result.ACCEPTED, Result.LINKED);
  }

  @Test
  void whatTheLedgerSaysAgainAfterACrashDoesNotUndoAcceptance() {
    report("a", Stage.LEDGER, Result.ACCEPTED, null);
    report("a", Stage.LEDGER, Result.STALE, null);

    assertThat(Receipt.find("a", this::outcomes).orElseThrow().stages())
        .extracting(StageReport::outcome)
        .containsExactly(Result.ACCEPTED);
  }

  @Test
  void acceptedHasArrivedOnlyWhenThePageCanBeRead() {
    Wait wait = waits.begin("a", PAGE, Target.ACCEPTED);
    report("a", Stage.LEDGER, Result.ACCEPTED, null);
    assertThat(wait.done()).isNotDone();
    assertThat(wait.progress()).isInstanceOf(Progress.Underway.class);

    visibleRevision.set(1);
    waits.changed("term/lesion");

    assertThat(wait.done()).isCompletedWithValueMatching(Progress.Arrived.class::isInstance);
  }

  @Test
  void refusalEndsEveryWaitAndOvertakingOnlyThatForItsStage() {
    visibleRevision.set(9);
    Wait refused = waits.begin("a", PAGE, Target.VISIBLE);
    Wait overtaken = waits.begin("b", PAGE, Target.VISIBLE);
    Wait linked = waits.begin("b", PAGE, Target.LINKED);
    report("a", Stage.LEDGER, Result.STALE, null);
    report("b", Stage.LEDGER, Result.ACCEPTED, null);
    report("b", Stage.INDEX, Result.STALE, null);

    assertThat(refused.done()).isCompletedWithValueMatching(Progress.Ended.class::isInstance);
    assertThat(overtaken.done()).isCompletedWithValueMatching(Progress.Ended.class::isInstance);
    assertThat(linked.done()).isNotDone();

    report("b", Stage.LINK, Result.LINKED, null);
    assertThat(linked.done()).isCompletedWithValueMatching(Progress.Arrived.class::isInstance);
  }

  @Test
  void givingUpTellsWhatWasReachedAndClosedWaitsAreForgotten() {
    Wait open = waits.begin("a", PAGE, Target.LINKED);
    Wait closed = waits.begin("c", PAGE, Target.LINKED);
    closed.close();
    report("a", Stage.LEDGER, Result.ACCEPTED, null);

    waits.giveUp();

    assertThat(open.done())
        .isCompletedWithValueMatching(progress ->
            progress instanceof Progress.Underway(var last)
                && last != null
                && last.outcome() == Result.ACCEPTED);
    assertThat(closed.done()).isNotDone();
  }

  @Test
  void receiptsSortByTime() {
    ReceiptIds earlier = new ReceiptIds(Clock.fixed(AT, ZoneOffset.UTC));
    ReceiptIds later =
        new ReceiptIds(Clock.offset(Clock.fixed(AT, ZoneOffset.UTC), Duration.ofMillis(1)));

    assertThat(
            List.of(
                ReceiptIds.lowestAt(AT),
                earlier.next(),
                ReceiptIds.lowestAt(AT.plusMillis(1)),
                later.next()))
        .isSorted();
    assertThat(earlier.next()).isNotEqualTo(earlier.next());
  }

  private List<Outcome> outcomes(String receipt) {
    return reported.stream().filter(outcome -> outcome.receipt().equals(receipt)).toList();
  }

  private void report(String receipt, Stage stage, Result result, String sameAs) {
    reported.add(
        new Outcome(receipt, PAGE, 1, stage, result, AT.plusMillis(reported.size()), null, sameAs));
    waits.changed(PAGE.toString());
  }
}
