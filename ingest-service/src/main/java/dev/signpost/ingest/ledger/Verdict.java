package dev.signpost.ingest.ledger;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.Outcome;

/** What becomes of a submission; each has its outcome. */
public sealed interface Verdict {
  Outcome outcome();

  /** The page changes: the entry is kept, the change is told, with what there is to warn of. */
  record Accepted(LedgerEntry entry, ContentChange change, Outcome outcome) implements Verdict {}

  /** The page is as asked for already, by another submission. */
  record Repeated(Outcome outcome) implements Verdict {}

  /** The draft is kept aside; the page stays as it is. */
  record Quarantined(Outcome outcome) implements Verdict {}

  /** A higher revision, or other content at the same one, stands against it. */
  record Refused(Outcome outcome) implements Verdict {}
}
