package dev.signpost.search.elastic;

import java.util.concurrent.CompletionStage;

/** An Elasticsearch cluster, as far as anybody here needs it. */
@FunctionalInterface
public interface Cluster {
  /**
   * The cluster's reply, whatever its status. Fails with {@link
   * dev.signpost.ingest.contract.stream.TransientFailureException} where there is none.
   */
  CompletionStage<Reply> send(Call call);
}
