package dev.signpost.ingest.kafka;

import static dev.signpost.ingest.ledger.Submissions.PAGE;
import static dev.signpost.ingest.ledger.Submissions.publish;
import static dev.signpost.ingest.ledger.Submissions.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Submission;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LedgerTopologyPropertyTest {
  private static final List<Submission> STEPS =
      List.of(
          publish("p1", 1, "one"),
          publish("p3", 3, "three"),
          withdraw("w2", 2),
          publish("p1-again", 1, "one"),
          publish("p3-again", 3, "three"),
          publish("p1-conflict", 1, "another one"),
          withdraw("w1-conflict", 1));

  @Property(tries = 60)
  void everyOrderAndRepetitionEndsWithPublicationThree(@ForAll("orders") List<Submission> order) {
    try (LedgerDriver driver = new LedgerDriver()) {
      order.forEach(driver::submit);

      assertThat(driver.page(PAGE).revision()).isEqualTo(3);
      assertThat(((PagePublished) driver.page(PAGE).change()).page().title()).isEqualTo("three");
      assertThat(driver.changes()).extracting(ContentChange::revision).isSorted().endsWith(3L);
      assertThat(driver.outcomes()).hasSameSizeAs(order);
      for (Submission submission : order) {
        assertThat(driver.receipt(submission.receipt()))
            .as(submission.receipt())
            .isNotEmpty()
            .allMatch(outcome -> outcome.stage() == Outcome.Stage.LEDGER);
      }
    }
  }

  /** All steps in any order, some of them twice: as submissions of their own or delivered again. */
  @Provide
  Arbitrary<List<Submission>> orders() {
    return Arbitraries.of(STEPS)
        .list()
        .ofMaxSize(8)
        .flatMap(
            more -> Arbitraries.shuffle(Stream.concat(STEPS.stream(), more.stream()).toList()));
  }
}
