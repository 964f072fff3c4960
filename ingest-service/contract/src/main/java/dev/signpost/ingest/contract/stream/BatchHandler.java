package dev.signpost.ingest.contract.stream;

import java.util.List;

/** Does the work of one batch; called on the loop's own thread and may block. */
@FunctionalInterface
public interface BatchHandler<T> {
  /**
   * Applies the batch; returning acknowledges it. May see any record more than once. An empty batch
   * is an idle tick.
   *
   * @throws TransientFailureException to get the same batch again, later
   */
  void handle(Batch<T> batch);

  /**
   * What one poll brought.
   *
   * @param records in order within each partition
   * @param caughtUp whether nothing more was waiting when these were taken
   */
  record Batch<T>(List<Received<T>> records, boolean caughtUp) {
    public Batch {
      records = List.copyOf(records);
    }
  }
}
