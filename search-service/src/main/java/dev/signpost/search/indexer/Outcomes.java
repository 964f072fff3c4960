package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.stream.Received;
import org.jspecify.annotations.Nullable;

/** Where a feed tells what became of each event. */
interface Outcomes<T> {
  void tell(Received<T> change, Result result, @Nullable String detail);

  /**
   * Returns when all that was told is kept.
   *
   * @throws dev.signpost.ingest.contract.stream.TransientFailureException if it is not yet; may be
   *     called again
   */
  void flush();

  /** For events nobody asks after. */
  static <T> Outcomes<T> untold() {
    return new Outcomes<>() {
      @Override
      public void tell(Received<T> change, Result result, @Nullable String detail) {}

      @Override
      public void flush() {}
    };
  }
}
