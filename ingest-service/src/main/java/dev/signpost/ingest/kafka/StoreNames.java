package dev.signpost.ingest.kafka;

/** Names of the state stores. */
final class StoreNames {
  /** Page id to ledger entry; sharded like {@code submissions}. */
  static final String LEDGER = "ledger";

  /** Page id to known page, and {@link SiteIndex}; all of them on every instance. */
  static final String PAGES = "pages";

  /** Receipt and place in the pipeline to outcome; all of them on every instance. */
  static final String RECEIPTS = "receipts";

  /** Page id to the revision of the draft in quarantine; sharded like {@code submissions}. */
  static final String QUARANTINED = "quarantined";

  /** Page id to the draft in quarantine; all of them on every instance. */
  static final String QUARANTINE = "quarantine";

  private StoreNames() {}
}
