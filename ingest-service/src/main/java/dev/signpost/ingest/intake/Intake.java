package dev.signpost.ingest.intake;

import dev.signpost.ingest.contract.ContentDigest;
import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.Submission;
import dev.signpost.ingest.contract.Submission.DraftQuarantined;
import dev.signpost.ingest.contract.Submission.WithdrawalSubmitted;
import dev.signpost.ingest.forms.Draft;
import dev.signpost.ingest.forms.DraftResult;
import dev.signpost.ingest.forms.DraftResult.Readable;
import dev.signpost.ingest.intake.Prepared.Sealed;
import dev.signpost.ingest.pages.KnownPage;
import dev.signpost.ingest.pages.PagesView;
import dev.signpost.ingest.quality.PageRules;
import dev.signpost.ingest.receipts.ReceiptIds;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prepares submissions: everything that can be said of a draft without the ledger. */
public final class Intake {
  private static final JsonCodec<Page> PAGE = JsonCodec.of(Page.class);
  private static final JsonCodec<Submission> SUBMISSION = JsonCodec.of(Submission.class);

  private final PageRules rules;
  private final PagesView pages;
  private final Clock clock;
  private final RevisionClock revisions;
  private final ReceiptIds receipts;
  private final int maxPageBytes;

  /**
   * @param maxPageBytes the largest page, as JSON
   */
  public Intake(PageRules rules, PagesView pages, Clock clock, int maxPageBytes) {
    this.rules = rules;
    this.pages = pages;
    this.clock = clock;
    this.revisions = new RevisionClock(clock);
    this.receipts = new ReceiptIds(clock);
    this.maxPageBytes = maxPageBytes;
  }

  /**
   * Prepares a draft to be published.
   *
   * @throws dev.signpost.ingest.contract.stream.TransientFailureException while it cannot be known
   *     at which revision the page is
   */
  public Prepared publish(DraftResult read, Wanted wanted) {
    return switch (read) {
      case DraftResult.Malformed(var what, var message, var offset) ->
          new Prepared.Malformed(what, message, offset);
      case DraftResult.Unreadable(var id, var faults) -> new Prepared.Faulty(id, faults);
      case Readable readable -> publish(readable, wanted);
    };
  }

  /** Prepares the withdrawal of a page, known or not; throws as {@link #publish} does. */
  public Prepared withdraw(PageId page, @Nullable Long revision) {
    Optional<KnownPage> known = pages.find(page);
    long next = revision == null ? next(page, known) : revision;
    String receipt = receipts.next();
    return standing(known, page, next, null)
        .orElseGet(() ->
            new Sealed(
                new Envelope(
                    receipt,
                    page,
                    next,
                    List.of(),
                    false,
                    SUBMISSION.encode(
                        new WithdrawalSubmitted(receipt, page, next, clock.instant())))));
  }

  /** Refuses a draft that was longer than any page may be and was not kept. */
  public Prepared tooLarge() {
    return new Prepared.TooLarge(null, maxPageBytes);
  }

  private Prepared publish(Readable readable, Wanted wanted) {
    Draft draft = readable.draft();
    PageId id = draft.page().id();
    if (wanted.page() != null && !wanted.page().equals(id)) {
      return new Prepared.OtherPage(wanted.page(), id);
    }
    if (wanted.revision() != null
        && draft.revision() != null
        && !wanted.revision().equals(draft.revision())) {
      return new Prepared.OtherRevision(id, wanted.revision(), draft.revision());
    }
    List<Fault> faults = new ArrayList<>(readable.faults());
    faults.addAll(rules.check(draft.page()));
    Long asked = wanted.revision() != null ? wanted.revision() : draft.revision();
    return sealed(draft.page(), asked, faults, !wanted.gate().lets(faults));
  }

  /**
   * Prepares a draft in quarantine to be published as it is.
   *
   * @throws dev.signpost.ingest.contract.stream.TransientFailureException as {@link #publish} does
   */
  public Prepared release(DraftQuarantined draft) {
    return sealed(draft.page(), draft.revision(), draft.faults(), false);
  }

  private Prepared sealed(
      Page page, @Nullable Long asked, List<Fault> faults, boolean quarantined) {
    byte[] json = PAGE.encode(page);
    if (json.length > maxPageBytes) {
      return new Prepared.TooLarge(page.id(), maxPageBytes);
    }
    Optional<KnownPage> known = pages.find(page.id());
    long revision = asked == null ? next(page.id(), known) : asked;
    String digest = ContentDigest.of(json);
    String receipt = receipts.next();
    Optional<Prepared> against = standing(known, page.id(), revision, digest);
    if (quarantined && (against.isPresent() || isAt(known, revision))) {
      return new Prepared.Faulty(page.id(), faults); // could never be released
    }
    return against.orElseGet(() -> {
      var tail = new SubmissionJson.Tail(revision, digest, faults, clock.instant());
      byte[] event =
          quarantined
              ? SubmissionJson.draftQuarantined(receipt, json, tail)
              : SubmissionJson.draftSubmitted(receipt, json, tail);
      return new Sealed(new Envelope(receipt, page.id(), revision, faults, quarantined, event));
    });
  }

  private static boolean isAt(Optional<KnownPage> known, long revision) {
    return known.map(page -> page.revision() == revision).orElse(false);
  }

  private long next(PageId page, Optional<KnownPage> known) {
    return revisions.next(page, known.map(KnownPage::revision).orElse(0L));
  }

  /** What is known already and stands against it; the ledger has the last word. */
  private static Optional<Prepared> standing(
      Optional<KnownPage> known, PageId page, long revision, @Nullable String digest) {
    if (known.isEmpty() || known.get().revision() < revision) {
      return Optional.empty();
    }
    if (known.get().revision() > revision) {
      return Optional.of(new Prepared.Stale(page, revision, known.get().revision()));
    }
    return Objects.equals(known.get().digest(), digest)
        ? Optional.empty()
        : Optional.of(new Prepared.Conflict(page, revision));
  }
}
