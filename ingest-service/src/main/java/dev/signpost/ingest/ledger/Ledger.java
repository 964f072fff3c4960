package dev.signpost.ingest.ledger;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Outcome.Stage;
import dev.signpost.ingest.contract.Submission;
import dev.signpost.ingest.contract.Submission.DraftQuarantined;
import dev.signpost.ingest.contract.Submission.DraftSubmitted;
import dev.signpost.ingest.contract.Submission.WithdrawalSubmitted;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rule of revisions, as a function of what is kept and what comes. */
public final class Ledger {
  private Ledger() {}

  /**
   * What becomes of the submission. The same submission seen again while its entry stands gets the
   * same verdict again: its outputs may have been lost the first time.
   *
   * @param held what is kept of the page; null for a page never seen
   * @param site asked once about each page that is accepted
   * @param now for the outcome
   */
  public static Verdict judge(
      @Nullable LedgerEntry held, Submission submission, SiteCheck site, Instant now) {
    return switch (submission) {
      case DraftSubmitted draft ->
          change(held, draft, draft.digest(), now, () -> site.check(draft.page()));
      case WithdrawalSubmitted withdrawal -> change(held, withdrawal, null, now, List::of);
      case DraftQuarantined draft -> quarantine(held, draft, now);
    };
  }

  private static Verdict quarantine(
      @Nullable LedgerEntry held, DraftQuarantined draft, Instant now) {
    return held == null || draft.revision() > held.revision()
        ? new Verdict.Quarantined(outcome(draft, Result.QUARANTINED, now, reason(draft), null))
        : refused(draft, now, "stale: the page is at revision " + held.revision());
  }

  /** The rules that keep it out. */
  private static String reason(DraftQuarantined draft) {
    return rules(draft.faults().stream().filter(fault -> fault.severity() == Severity.ERROR));
  }

  private static Verdict change(
      @Nullable LedgerEntry held,
      Submission.Change submission,
      @Nullable String digest,
      Instant now,
      Supplier<List<Fault>> faults) {
    LedgerEntry asked =
        new LedgerEntry(submission.revision(), submission.receipt(), digest, List.of());
    if (held != null && asked.isOf(held)) {
      return accepted(submission, held, now);
    }
    if (held == null || asked.revision() > held.revision()) {
      return accepted(submission, asked.with(faults.get()), now);
    }
    if (asked.revision() < held.revision()) {
      return refused(submission, now, "stale: the page is at revision " + held.revision());
    }
    if (Objects.equals(asked.digest(), held.digest())) {
      return new Verdict.Repeated(outcome(submission, Result.ACCEPTED, now, null, held.receipt()));
    }
    return refused(submission, now, "conflict: the revision stands with other content");
  }

  private static Verdict accepted(Submission.Change submission, LedgerEntry entry, Instant now) {
    String detail = entry.faults().isEmpty() ? null : "warnings: " + rules(entry.faults().stream());
    return new Verdict.Accepted(
        entry,
        change(submission, entry.faults()),
        outcome(submission, Result.ACCEPTED, now, detail, null));
  }

  private static String rules(Stream<Fault> faults) {
    return faults.map(Fault::rule).distinct().collect(Collectors.joining(", "));
  }

  private static ContentChange change(Submission.Change submission, List<Fault> added) {
    return switch (submission) {
      case DraftSubmitted(var receipt, var page, var revision, var digest, var faults, var at) ->
          new PagePublished(
              receipt,
              page,
              revision,
              digest,
              Stream.concat(faults.stream(), added.stream()).toList(),
              at);
      case WithdrawalSubmitted(var receipt, var pageId, var revision, var at) ->
          new PageWithdrawn(receipt, pageId, revision, at);
    };
  }

  private static Verdict refused(Submission submission, Instant now, String detail) {
    return new Verdict.Refused(outcome(submission, Result.STALE, now, detail, null));
  }

  private static Outcome outcome(
      Submission submission,
      Result result,
      Instant now,
      @Nullable String detail,
      @Nullable String sameAs) {
    return new Outcome(
        submission.receipt(),
        submission.pageId(),
        submission.revision(),
        Stage.LEDGER,
        result,
        now,
        detail,
        sameAs);
  }
}
