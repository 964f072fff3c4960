package dev.signpost.search.indexer;

import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Writes to an index of Elasticsearch by bulk requests with external versions. */
final class ElasticIndex implements DocumentIndex {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TOO_LARGE = 413;
  private static final int BAD_REQUEST = 400;

  private final Cluster cluster;
  private final String alias;

  /** Writes through the alias; where it is missing every document is refused for now. */
  ElasticIndex(Cluster cluster, String alias) {
    this.cluster = cluster;
    this.alias = alias;
  }

  @Override
  public CompletionStage<List<WriteResult>> write(List<Document> documents) {
    return cluster
        .send(
            Call.post("/" + alias + "/_bulk", BulkBody.of(documents))
                .with("require_alias", "true")
                .with("filter_path", BulkReply.FIELDS)
                .within(PATIENCE))
        .thenCompose(reply -> results(documents, reply));
  }

  private CompletionStage<List<WriteResult>> results(List<Document> documents, Reply reply) {
    if (reply.isOk()) {
      return CompletableFuture.completedStage(BulkReply.read(reply.body(), documents.size()));
    }
    if (reply.status() != TOO_LARGE && reply.status() != BAD_REQUEST) {
      var busy = new WriteResult.Busy("elasticsearch: " + reply.status() + " " + reply.errorType());
      return CompletableFuture.completedStage(Collections.nCopies(documents.size(), busy));
    }
    if (documents.size() == 1) {
      return CompletableFuture.completedStage(List.of(new WriteResult.Refused(reply.errorType())));
    }
    return halves(documents);
  }

  /** The whole request was refused: one document must be the culprit, and is found by halving. */
  private CompletionStage<List<WriteResult>> halves(List<Document> documents) {
    int middle = documents.size() / 2;
    return write(documents.subList(0, middle))
        .thenCompose(first ->
            write(documents.subList(middle, documents.size()))
                .thenApply(second -> {
                  List<WriteResult> both = new ArrayList<>(first);
                  both.addAll(second);
                  return both;
                }));
  }

  @Override
  public CompletionStage<Void> refresh() {
    return cluster
        .send(Call.post("/" + alias + "/_refresh", Call.Body.json("")).within(PATIENCE))
        .thenAccept(Reply::orFail);
  }
}
