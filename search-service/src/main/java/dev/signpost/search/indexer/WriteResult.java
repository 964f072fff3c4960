package dev.signpost.search.indexer;

/** What the index did with one document. */
sealed interface WriteResult {
  /** It is in the index, findable after the next refresh. */
  record Stored() implements WriteResult {}

  /** The index holds a higher version. */
  record Stale() implements WriteResult {}

  /** The index will never take it. */
  record Refused(String cause) implements WriteResult {}

  /** The index cannot take it now. */
  record Busy(String cause) implements WriteResult {}
}
