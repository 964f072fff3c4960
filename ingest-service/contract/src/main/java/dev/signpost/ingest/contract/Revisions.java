package dev.signpost.ingest.contract;

/** The one rule every revision obeys. */
final class Revisions {
  private Revisions() {}

  static void requirePositive(long revision) {
    if (revision <= 0) {
      throw new IllegalArgumentException("revision must be positive: " + revision);
    }
  }
}
