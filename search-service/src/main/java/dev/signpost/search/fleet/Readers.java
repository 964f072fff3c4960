package dev.signpost.search.fleet;

import static dev.signpost.search.elastic.Blocking.await;

import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import java.util.function.BooleanSupplier;

/** Whether somebody searches, through whichever instance: the live index counts its queries. */
final class Readers implements BooleanSupplier {
  private final Cluster cluster;
  private volatile boolean active;
  private volatile long queries = -1;

  Readers(Cluster cluster) {
    this.cluster = cluster;
  }

  /** Looks whether there were queries since the last look. */
  void look(GenerationIndices live) {
    Reply reply =
        await(
            cluster.send(
                Call.get("/" + live.index(IndexKind.PAGES) + "/_stats/search")
                    .with("filter_path", "_all.total.search.query_total")));
    long now =
        reply.json().path("_all").path("total").path("search").path("query_total").asLong(-1);
    active = queries >= 0 && now > queries;
    queries = now;
  }

  @Override
  public boolean getAsBoolean() {
    return active;
  }
}
