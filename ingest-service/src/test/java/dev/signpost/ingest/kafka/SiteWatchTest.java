package dev.signpost.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.ContentDigest;
import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.Submission;
import dev.signpost.ingest.contract.Submission.DraftSubmitted;
import dev.signpost.ingest.contract.Submission.WithdrawalSubmitted;
import dev.signpost.ingest.ledger.Submissions;
import dev.signpost.ingest.quality.Drafts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rules that need other pages, in the ledger. */
class SiteWatchTest {
  private static final PageId TEAR = PageId.of("finding/meniscus-tear");

  private final LedgerDriver driver = new LedgerDriver();

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void warningsStandInTheChangeAndInTheOutcome() {
    publish("a", 1, Drafts.page("{}"));

    assertThat(faults()).extracting(Fault::rule).containsExactly("unknown-link");
    assertThat(driver.outcomes())
        .extracting(Outcome::detail)
        .containsExactly("warnings: unknown-link");
  }

  @Test
  void aTargetThatCameIsKnownAndOneThatWentIsTold() {
    publish("a", 1, tear("Meniscus tear"));
    publish("b", 1, Drafts.page("{}"));
    driver.submit(new WithdrawalSubmitted("c", TEAR, 2, Submissions.AT));
    publish("d", 2, Drafts.page("{}"));

    assertThat(driver.outcomes())
        .extracting(Outcome::detail)
        .containsExactly(null, null, null, "warnings: withdrawn-link");
  }

  @Test
  void namesArefreeAgainWhenTheirPageTakesAnother() {
    publish("a", 1, tear("Knee pain"));
    publish("b", 1, Drafts.page("{links: []}"));
    publish("c", 2, tear("Torn meniscus"));
    publish("d", 2, Drafts.page("{links: []}"));

    assertThat(driver.outcomes())
        .extracting(Outcome::detail)
        .containsExactly(null, "warnings: name-clash", null, null);
  }

  @Test
  void whatAnotherInstanceWroteCountsToo() {
    driver.disturb(
        "t-pages",
        TEAR.toString(),
        JsonCodec.of(ContentChange.class)
            .encode(new PagePublished("x", tear("Knee pain"), 1, "d", List.of(), Submissions.AT)));
    publish("a", 1, Drafts.page("{}"));
    driver.disturb(
        "t-pages",
        TEAR.toString(),
        JsonCodec.of(ContentChange.class).encode(new PageWithdrawn("y", TEAR, 2, Submissions.AT)));
    publish("b", 2, Drafts.page("{}"));

    assertThat(driver.outcomes())
        .extracting(Outcome::detail)
        .containsExactly("warnings: name-clash", "warnings: withdrawn-link");
  }

  @Test
  void fieldsOfNewerVersionsSurviveWhenWarningsAreAdded() {
    Submission submission = draft("a", 1, Drafts.page("{}"));
    String json =
        new String(JsonCodec.of(Submission.class).encode(submission), StandardCharsets.UTF_8)
            .replace("\"revision\":1", "\"later\":{\"x\":[1.50]},\"revision\":1");
    driver.submit("symptom/knee-pain", json.getBytes(StandardCharsets.UTF_8));

    assertThat(
            new String(driver.page(PageId.of("symptom/knee-pain")).event(), StandardCharsets.UTF_8))
        .contains("\"later\":{\"x\":[1.50]}", "unknown-link");
  }

  @Test
  void manyPagesOfOneNameAreFoundWithoutLookingAtAllOfThem() {
    for (int i = 0; i < 40; i++) {
      publish(
          "r" + i, 1, Drafts.page("{id: finding/tear-%d, title: Tear, links: []}".formatted(i)));
    }

    assertThat(driver.outcomes()).extracting(Outcome::detail).first().isNull();
    assertThat(faults()).extracting(Fault::rule).contains("name-clash");
  }

  private List<Fault> faults() {
    return driver.changes().stream()
        .flatMap(change -> ((PagePublished) change).faults().stream())
        .toList();
  }

  private void publish(String receipt, long revision, Page page) {
    driver.submit(draft(receipt, revision, page));
  }

  private static Submission draft(String receipt, long revision, Page page) {
    return new DraftSubmitted(
        receipt, page, revision, ContentDigest.of(page), List.of(), Submissions.AT);
  }

  private static Page tear(String title) {
    return Drafts.page(
        "{id: %s, title: %s, links: [], faq: [], sections: [], summary: A split.}"
            .formatted(TEAR, title));
  }
}
