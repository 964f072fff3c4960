package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.Outcome;

/**
 * Keys of the receipts store: receipt, stage and result, so that a receipt's entries are
 * neighbours.
 */
final class ReceiptKeys {
  private static final char SEPARATOR = '|';

  private ReceiptKeys() {}

  static String key(Outcome outcome) {
    return prefix(outcome.receipt())
        + outcome.stage().wireName()
        + SEPARATOR
        + outcome.result().wireName();
  }

  static String prefix(String receipt) {
    return receipt + SEPARATOR;
  }
}
