package dev.signpost.search.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.indexer.WriteResult.Busy;
import dev.signpost.search.indexer.WriteResult.Refused;
import dev.signpost.search.indexer.WriteResult.Stale;
import dev.signpost.search.indexer.WriteResult.Stored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An index in memory; can be told to be away, or too busy for some documents. */
final class FakeDocumentIndex implements DocumentIndex {
  final Map<String, Long> versions = new HashMap<>();
  final List<Integer> bulks = new ArrayList<>();
  final Set<String> tooBusyFor = new HashSet<>();
  int refreshes;
  boolean away;

  @Override
  public CompletionStage<List<WriteResult>> write(List<Document> documents) {
    bulks.add(documents.size());
    return away ? refusedConnection() : done(documents.stream().map(this::write).toList());
  }

  private WriteResult write(Document document) {
    if (tooBusyFor.contains(document.id())) {
      return new Busy("elasticsearch: 429 es_rejected_execution_exception");
    }
    byte[] line = new byte[document.size()];
    document.writeTo(line, 0);
    if (new String(line, UTF_8).contains("\"title\":{")) {
      return new Refused("document_parsing_exception: failed to parse field [title]");
    }
    if (versions.getOrDefault(document.id(), 0L) > document.version()) {
      return new Stale();
    }
    versions.put(document.id(), document.version());
    return new Stored();
  }

  @Override
  public CompletionStage<Void> refresh() {
    if (away) {
      return refusedConnection();
    }
    refreshes++;
    return CompletableFuture.completedStage(null);
  }

  private static <T> CompletionStage<T> done(T value) {
    return CompletableFuture.completedStage(value);
  }

  private static <T> CompletionStage<T> refusedConnection() {
    return CompletableFuture.failedStage(
        new TransientFailureException("elasticsearch: connection refused"));
  }
}
