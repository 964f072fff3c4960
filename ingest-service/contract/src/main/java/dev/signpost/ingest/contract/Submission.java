package dev.signpost.ingest.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a publisher asked for, on its way to the ledger. Topic {@code submissions}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Submission.DraftSubmitted.class, name = "draft-submitted"),
  @JsonSubTypes.Type(value = Submission.WithdrawalSubmitted.class, name = "withdrawal-submitted"),
  @JsonSubTypes.Type(value = Submission.DraftQuarantined.class, name = "draft-quarantined")
})
public sealed interface Submission {
  /** Names this request; every outcome of it carries the same receipt. */
  String receipt();

  PageId pageId();

  long revision();

  Instant at();

  /** Asks for a page to be changed. */
  sealed interface Change extends Submission {}

  /**
   * Asks for a page to be published.
   *
   * @param digest {@link ContentDigest} of the page: tells a repeat from a conflict
   * @param faults what the gate found and let pass
   */
  record DraftSubmitted(
      String receipt, Page page, long revision, String digest, List<Fault> faults, Instant at)
      implements Change {
    public DraftSubmitted {
      requireNonNull(receipt, "receipt");
      requireNonNull(page, "page");
      requireNonNull(digest, "digest");
      requireNonNull(at, "at");
      Revisions.requirePositive(revision);
      faults = copy(faults);
    }

    @Override
    public PageId pageId() {
      return page.id();
    }
  }

  /** Asks for a page to be withdrawn. */
  record WithdrawalSubmitted(String receipt, PageId pageId, long revision, Instant at)
      implements Change {
    public WithdrawalSubmitted {
      requireNonNull(receipt, "receipt");
      requireNonNull(pageId, "pageId");
      requireNonNull(at, "at");
      Revisions.requirePositive(revision);
    }
  }

  /**
   * Keeps a draft aside that the strict gate did not let pass; also the value of topic {@code
   * quarantine}.
   *
   * @param revision the page would have had
   * @param faults those that keep it out, and warnings
   */
  record DraftQuarantined(
      String receipt, Page page, long revision, String digest, List<Fault> faults, Instant at)
      implements Submission {
    public DraftQuarantined {
      requireNonNull(receipt, "receipt");
      requireNonNull(page, "page");
      requireNonNull(digest, "digest");
      requireNonNull(at, "at");
      Revisions.requirePositive(revision);
      faults = copy(faults);
    }

    @Override
    public PageId pageId() {
      return page.id();
    }
  }

  /** The submission that led to a change, for sending it again. */
  static Change of(ContentChange change) {
    return switch (change) {
      case ContentChange.PagePublished(
              var receipt,
              var page,
              var revision,
              var digest,
              var faults,
              var at) ->
          new DraftSubmitted(receipt, page, revision, digest, faults, at);
      case ContentChange.PageWithdrawn(var receipt, var pageId, var revision, var at) ->
          new WithdrawalSubmitted(receipt, pageId, revision, at);
    };
  }

  private static List<Fault> copy(@Nullable List<Fault> faults) {
    return faults == null ? List.of() : List.copyOf(faults);
  }
}
