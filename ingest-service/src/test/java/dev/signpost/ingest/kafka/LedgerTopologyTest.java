package dev.signpost.ingest.kafka;

import static dev.signpost.ingest.ledger.Submissions.AT;
import static dev.signpost.ingest.ledger.Submissions.PAGE;
import static dev.signpost.ingest.ledger.Submissions.publish;
import static dev.signpost.ingest.ledger.Submissions.quarantine;
import static dev.signpost.ingest.ledger.Submissions.withdraw;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Outcome.Stage;
import dev.signpost.ingest.contract.Submission;
import dev.signpost.ingest.ledger.Submissions;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerTopologyTest {
  private final LedgerDriver driver = new LedgerDriver();

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void acceptedDraftBecomesAChangeAnOutcomeAndPartOfBothViews() {
    driver.submit(publish("a", 1, "one"));

    assertThat(driver.changes()).hasOnlyElementsOfType(PagePublished.class).hasSize(1);
    assertThat(driver.outcomes())
        .extracting(Outcome::receipt, Outcome::stage, Outcome::result)
        .containsExactly(Tuple.tuple("a", Stage.LEDGER, Result.ACCEPTED));
    assertThat(driver.page(PAGE).revision()).isEqualTo(1);
    assertThat(driver.page(PAGE).change()).isInstanceOf(PagePublished.class);
    assertThat(driver.receipt("a")).hasSize(1);
    assertThat(driver.changed()).contains("term/lesion");
  }

  @Test
  void lateOldPublicationDoesNotBringAWithdrawnPageBack() {
    driver.submit(publish("a", 1, "one"));
    driver.submit(publish("b", 3, "three"));
    driver.submit(withdraw("c", 4));
    driver.submit(withdraw("d", 2));
    driver.submit(publish("e", 1, "one"));

    assertThat(driver.changes()).extracting(ContentChange::revision).containsExactly(1L, 3L, 4L);
    assertThat(driver.page(PAGE).change()).isInstanceOf(PageWithdrawn.class);
    assertThat(driver.outcomes())
        .extracting(Outcome::result)
        .containsExactly(
            Result.ACCEPTED, Result.ACCEPTED, Result.ACCEPTED, Result.STALE, Result.STALE);
  }

  @Test
  void redeliveryAfterALostOutputIsEmittedAgain() {
    driver.submit(publish("a", 1, "one"));
    List<ContentChange> first = driver.changes();

    driver.submit(publish("a", 1, "one"));

    assertThat(driver.changes()).isEqualTo(first);
    assertThat(driver.receipt("a")).hasSize(1);
  }

  @Test
  void repeatIsNotToldToTheSiteButPointsToTheFirstReceipt() {
    driver.submit(publish("a", 1, "one"));
    driver.changes();

    driver.submit(publish("b", 1, "one"));

    assertThat(driver.changes()).isEmpty();
    assertThat(driver.receipt("b")).extracting(Outcome::sameAs).containsExactly("a");
  }

  @Test
  void poisonGoesToDeadLettersWithItsOriginAndTheNextRecordIsJudged() {
    byte[] poison = "{\"type\": \"draft-".getBytes(UTF_8);
    driver.submit("term/lesion", poison);
    driver.submit("term/lesion", null);
    driver.submit(publish("a", 1, "one"));

    List<TestRecord<String, byte[]>> letters = driver.deadLetters();
    assertThat(letters).hasSize(2);
    assertThat(letters.getFirst().value()).isEqualTo(poison);
    assertThat(LedgerDriver.header(letters.getFirst(), "stage")).isEqualTo("ledger");
    assertThat(LedgerDriver.header(letters.getFirst(), "topic")).isEqualTo("t-submissions");
    assertThat(LedgerDriver.header(letters.getFirst(), "offset")).isEqualTo("0");
    assertThat(LedgerDriver.header(letters.getFirst(), "cause")).isNotEmpty();
    assertThat(LedgerDriver.header(letters.getFirst(), "time")).startsWith("20");
    assertThat(driver.outcomes()).extracting(Outcome::receipt).containsExactly("a");
  }

  @Test
  void submissionUnderAnotherPagesKeyIsDeadAndItsReceiptSaysSo() {
    byte[] event = JsonCodec.of(Submission.class).encode(withdraw("w", 9));

    driver.submit("term/other", event);

    assertThat(driver.deadLetters()).hasSize(1);
    assertThat(driver.outcomes())
        .extracting(Outcome::receipt, Outcome::result, Outcome::revision)
        .containsExactly(Tuple.tuple("w", Result.DEAD, 9L));
    assertThat(driver.changes()).isEmpty();
  }

  @Test
  void changeIsTheSubmissionWithItsTypeExchanged() {
    Submission submission = publish("a", 1, "one");
    byte[] reordered =
        new String(JsonCodec.of(Submission.class).encode(submission), UTF_8)
            .replace(
                "{\"type\":\"draft-submitted\",", "{ \"type\": \"draft-submitted\", \"later\":1,")
            .getBytes(UTF_8);
    driver.submit(submission);
    driver.submit("term/lesion", reordered);

    assertThat(driver.changes())
        .hasSize(2)
        .containsOnly(
            new PagePublished(
                "a",
                Submissions.page("one"),
                1,
                ((Submission.DraftSubmitted) submission).digest(),
                List.of(),
                AT));
  }

  @Test
  void draftInQuarantineIsKeptAsideWhileTheLastGoodRevisionServes() {
    driver.submit(publish("a", 1, "one"));
    driver.changes();
    driver.submit(quarantine("b", 2, "two"));

    assertThat(driver.changes()).isEmpty();
    assertThat(driver.quarantine()).containsExactly(2L);
    assertThat(driver.page(PAGE).revision()).isEqualTo(1);
    assertThat(driver.receipt("b"))
        .extracting(Outcome::result, Outcome::detail)
        .containsExactly(Tuple.tuple(Result.QUARANTINED, "no-text"));
  }

  @Test
  void quarantineEndsWhenThePageComesAsFarAndNotBefore() {
    driver.submit(quarantine("a", 3, "three"));
    driver.submit(publish("b", 2, "two"));
    assertThat(driver.quarantine()).containsExactly(3L);

    driver.submit(publish("c", 3, "three"));

    assertThat(driver.quarantine()).containsExactly(0L);
  }

  @Test
  void newestDraftOfAPageIsTheOneInQuarantine() {
    driver.submit(quarantine("a", 3, "three"));
    driver.submit(quarantine("b", 2, "two"));
    driver.submit(quarantine("c", 4, "four"));

    assertThat(driver.quarantine()).containsExactly(3L, 4L);
  }

  @Test
  void staleDraftIsNotKept() {
    driver.submit(publish("a", 5, "five"));
    driver.submit(quarantine("b", 4, "four"));

    assertThat(driver.quarantine()).isEmpty();
    assertThat(driver.receipt("b")).extracting(Outcome::result).containsExactly(Result.STALE);
  }

  @Test
  void viewsSkipWhatIsNoEvent() {
    driver.disturb("t-pages", "nonsense".getBytes(UTF_8));
    driver.disturb("t-pages", null);
    driver.disturb("t-outcomes", "nonsense".getBytes(UTF_8));
    driver.submit(publish("a", 1, "one"));

    assertThat(driver.page(PAGE).revision()).isEqualTo(1);
    assertThat(driver.counted("ingest.unreadable.records")).isEqualTo(3);
  }

  @Test
  void viewOfPagesIsNotSetBackByALateRecord() {
    driver.submit(publish("a", 5, "five"));
    driver.disturb(
        "t-pages",
        JsonCodec.of(ContentChange.class).encode(new PageWithdrawn("late", PAGE, 2, AT)));

    assertThat(driver.page(PAGE).revision()).isEqualTo(5);
  }

  @Test
  void receiptsOlderThanTheTopicKeepsThemAreSweptAway() {
    String old = driver.receiptIds().next();
    driver.submit(withdraw(old, 1));
    driver.advance(LedgerDriver.KEEP.plus(Duration.ofHours(1)));
    String fresh = driver.receiptIds().next();
    for (int i = 2; i < 1_100; i++) {
      driver.submit(withdraw(fresh, i));
    }

    assertThat(driver.receipt(old)).isEmpty();
    assertThat(driver.receipt(fresh)).isNotEmpty();
  }
}
