package dev.signpost.ingest.intake;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftResult.Malformation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What intake makes of a draft or a withdrawal. */
public sealed interface Prepared {
  /** It is to be sent: to be published, or kept aside. */
  record Sealed(Envelope envelope) implements Prepared {}

  /** It is not taken in; nothing was sent. */
  sealed interface Refused extends Prepared {}

  /** The bytes make no sense. */
  record Malformed(Malformation what, String message, long offset) implements Refused {}

  /** Errors keep it out under the gate asked for, or leave no page under any. */
  record Faulty(@Nullable PageId pageId, List<Fault> faults) implements Refused {}

  /** It is about another page than the request. */
  record OtherPage(PageId asked, PageId found) implements Refused {}

  /** Request and draft name different revisions. */
  record OtherRevision(PageId pageId, long asked, long found) implements Refused {}

  /** The page is at a higher revision. */
  record Stale(PageId pageId, long revision, long current) implements Refused {}

  /** The page is at this revision with other content. */
  record Conflict(PageId pageId, long revision) implements Refused {}

  /** The page is larger than the log takes. */
  record TooLarge(@Nullable PageId pageId, long limit) implements Refused {}
}
