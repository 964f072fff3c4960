package dev.signpost.ingest.contract.stream;

import java.util.List;

/** Does the work of one batch; called on the loop's own thread and may block. */
@FunctionalInterface
public interface BatchHandler<T> {
  /**
   * Applies the batch and says whether everything handed over so far may be committed. May see any
   * record more than once. An empty batch is an idle tick.
   *
   * @throws TransientFailureException to get the same batch, the very same object, again, later
   */
  Progress handle(Batch<T> batch);

  /** What may be committed after a batch. */
  enum Progress {
    /** Everything handed over so far is done with. */
    SETTLED,
    /** Something is still open; after a crash all since the last commit is handed over again. */
    OPEN
  }

  /**
   * What one poll brought.
   *
   * @param records in order within each partition
   * @param caughtUp whether the end of every partition was reached with these
   */
  record Batch<T>(List<Received<T>> records, boolean caughtUp) {
    public Batch {
      records = List.copyOf(records);
    }
  }
}
