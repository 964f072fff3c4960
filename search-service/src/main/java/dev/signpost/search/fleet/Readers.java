package dev.signpost.search.fleet;

import static dev.signpost.search.elastic.Blocking.await;

import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Whether somebody searches, through whichever instance: the live index counts it. */
final class Readers implements BooleanSupplier {
  private static final String COUNT =
      "_all.total.search.groups." + GenerationIndices.READERS + ".query_total";
  private static final Duration ACTIVE = Duration.ofSeconds(2);

  private final Cluster cluster;
  private final Clock clock;
  private volatile long queries = -1;
  private volatile Instant seen = Instant.MIN;

  Readers(Cluster cluster, Clock clock) {
    this.cluster = cluster;
    this.clock = clock;
  }

  /** Looks whether there were queries since the last look; before the second one there may be. */
  void look(GenerationIndices live) {
    Reply reply =
        await(
            cluster.send(
                Call.get("/" + live.index(IndexKind.PAGES) + "/_stats/search")
                    .with("groups", GenerationIndices.READERS)
                    .with("filter_path", COUNT)));
    long now = reply.json().at("/" + COUNT.replace('.', '/')).asLong();
    if (now != queries) {
      seen = clock.instant();
    }
    queries = now;
  }

  @Override
  public boolean getAsBoolean() {
    return clock.instant().isBefore(seen.plus(ACTIVE));
  }
}
