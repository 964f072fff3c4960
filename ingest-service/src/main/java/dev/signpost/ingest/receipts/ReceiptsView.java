package dev.signpost.ingest.receipts;

import dev.signpost.ingest.contract.Outcome;
import java.util.List;

/** Looks up what was reported. Safe for use by many threads. */
@FunctionalInterface
public interface ReceiptsView {
  /**
   * The outcomes reported under a receipt, one for each stage and result; empty for a receipt not
   * known.
   *
   * @throws dev.signpost.ingest.contract.stream.TransientFailureException while the view is not
   *     there yet
   */
  List<Outcome> outcomes(String receipt);
}
