package dev.signpost.search.indexer;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * An index that keeps, of each document, the highest version it was ever given. Both verbs fail
 * with {@link dev.signpost.ingest.contract.stream.TransientFailureException} when it is away.
 */
interface DocumentIndex {
  /** One result for each document, in their order; the same version again is stored again. */
  CompletionStage<List<WriteResult>> write(List<Document> documents);

  /** Completes when all that was stored before can be found. */
  CompletionStage<Void> refresh();
}
