package dev.signpost.ingest.ledger;

import dev.signpost.ingest.contract.ContentDigest;
import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.Submission;
import dev.signpost.ingest.contract.Submission.DraftQuarantined;
import dev.signpost.ingest.contract.Submission.DraftSubmitted;
import dev.signpost.ingest.contract.Submission.WithdrawalSubmitted;
import java.time.Instant;
import java.util.List;

/** Submissions of one page, for tests. */
public final class Submissions {
  public static final PageId PAGE = PageId.of("term/lesion");
  public static final Instant AT = Instant.parse("2026-05-02T10:00:00Z");

  private Submissions() {}

  public static Submission publish(String receipt, long revision, String title) {
    Page page = page(title);
    return new DraftSubmitted(receipt, page, revision, ContentDigest.of(page), List.of(), AT);
  }

  public static Submission quarantine(String receipt, long revision, String title) {
    Page page = page(title);
    Fault fault = new Fault("no-text", Fault.Severity.ERROR, "", "the page has no text");
    return new DraftQuarantined(
        receipt, page, revision, ContentDigest.of(page), List.of(fault), AT);
  }

  public static Submission withdraw(String receipt, long revision) {
    return new WithdrawalSubmitted(receipt, PAGE, revision, AT);
  }

  public static Page page(String title) {
    return new Page(
        PAGE, title, "en", null, List.of(), "summary", List.of(), List.of(), List.of(), List.of(),
        null, List.of(), List.of(), List.of(), null);
  }
}
