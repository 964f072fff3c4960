package dev.signpost.ingest.ledger;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What the ledger keeps of a page: the last revision and where it came from.
 *
 * @param receipt of the submission that made it so
 * @param digest of the published content; null for a withdrawn page
 */
public record LedgerEntry(long revision, String receipt, @Nullable String digest) {
  public LedgerEntry {
    requireNonNull(receipt, "receipt");
  }
}
