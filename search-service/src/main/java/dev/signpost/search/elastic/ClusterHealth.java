package dev.signpost.search.elastic;

import dev.signpost.ingest.contract.stream.Health;
import java.util.concurrent.CompletionStage;

/** Whether the cluster answers and has all shards of our indices at hand, as of the last look. */
public final class ClusterHealth implements Health.Source {
  private final Cluster cluster;
  private final String indices;
  private volatile Health health = Health.down("elasticsearch: not asked yet");

  /** Looks at the indices of that name pattern. */
  public ClusterHealth(Cluster cluster, String indices) {
    this.cluster = cluster;
    this.indices = indices;
  }

  /** Looks again; returns at once. */
  public CompletionStage<Health> look() {
    return cluster
        .send(
            Call.get("/_cluster/health/" + indices)
                .with("timeout", "1s")
                .with("filter_path", "status"))
        .handle((reply, failure) -> health = failure == null ? judge(reply) : judge(failure));
  }

  private static Health judge(Reply reply) {
    if (!reply.isOk()) {
      return Health.down("elasticsearch: " + reply.status() + " " + reply.errorType());
    }
    return "red".equals(reply.json().path("status").asText())
        ? Health.down("elasticsearch: cluster is red, shards are missing")
        : Health.up();
  }

  private static Health judge(Throwable failure) {
    return Health.down(String.valueOf(Cause.of(failure).getMessage()));
  }

  @Override
  public Health health() {
    return health;
  }
}
