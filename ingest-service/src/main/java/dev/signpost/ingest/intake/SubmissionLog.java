package dev.signpost.ingest.intake;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Where submissions are put for the ledger. Safe for use by many threads. */
@FunctionalInterface
public interface SubmissionLog {
  /**
   * Completes when the submission is kept for good. May block for a bounded time while the log is
   * behind, which is its back-pressure.
   *
   * @param traceparent of the caller, where it wants the change followed in a trace of its own
   * @return fails with {@link dev.signpost.ingest.contract.stream.TransientFailureException} when
   *     it is not known to be kept: sending the same envelope again is harmless
   */
  CompletionStage<Void> append(Envelope envelope, @Nullable String traceparent);
}
