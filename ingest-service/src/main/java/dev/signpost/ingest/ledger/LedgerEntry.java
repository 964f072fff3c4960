package dev.signpost.ingest.ledger;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.Fault;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger keeps of a page: the last revision and where it came from.
 *
 * @param receipt of the submission that made it so
 * @param digest of the published content; null for a withdrawn page
 * @param faults what the rules of the site found, so that judging again finds the same
 */
public record LedgerEntry(
    long revision, String receipt, @Nullable String digest, List<Fault> faults) {
  public LedgerEntry {
    requireNonNull(receipt, "receipt");
    faults = faults == null ? List.of() : List.copyOf(faults);
  }

  LedgerEntry with(List<Fault> found) {
    return new LedgerEntry(revision, receipt, digest, found);
  }

  /** Whether the same submission made both. */
  boolean isOf(LedgerEntry other) {
    return revision == other.revision
        && receipt.equals(other.receipt)
        && Objects.equals(digest, other.digest);
  }
}
