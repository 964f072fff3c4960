package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.stream.BatchHandler.Batch;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.indexer.WriteResult.Busy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is left to write of one batch; kept while the batch is tried again. */
final class Work<T> {
  private final Batch<T> batch;
  private final Map<String, Pending<T>> pending = new LinkedHashMap<>();
  private @Nullable String busy;

  Work(Batch<T> batch) {
    this.batch = batch;
  }

  @SuppressWarnings("ReferenceEquality") // the loop hands over the very same batch again
  boolean isOf(Batch<T> other) {
    return batch == other;
  }

  /** Adds it, unless the batch holds a later version; returns the one that gives way, if any. */
  @Nullable Pending<T> add(Pending<T> newcomer) {
    String id = newcomer.document().id();
    Pending<T> present = pending.get(id);
    if (present != null && present.version() > newcomer.version()) {
      return newcomer;
    }
    pending.put(id, newcomer);
    return present;
  }

  List<Document> documents() {
    busy = null;
    return pending.values().stream().map(Pending::document).toList();
  }

  Pending<T> holding(Document document) {
    Pending<T> found = pending.get(document.id());
    if (found == null) {
      throw new IllegalStateException("result for a document that was not sent");
    }
    return found;
  }

  void done(Document document) {
    pending.remove(document.id());
  }

  void keep(Busy result) {
    busy = result.cause();
  }

  int size() {
    return pending.size();
  }

  /**
   * Returns if nothing is left.
   *
   * @throws TransientFailureException telling what the rest waits for
   */
  void requireDone() {
    if (!pending.isEmpty()) {
      throw new TransientFailureException(
          "%s, %d of %d documents wait".formatted(busy, pending.size(), batch.records().size()));
    }
  }
}
