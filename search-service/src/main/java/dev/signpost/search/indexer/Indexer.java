package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.stream.BatchLoop;
import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.contract.stream.Received;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.metrics.SearchMetrics;
import dev.signpost.search.metrics.SearchMetrics.FeedCounts;
import java.time.Clock;
import java.util.function.Function;

/** Keeps the indices of one generation as the topics say, each topic on a thread of its own. */
public final class Indexer implements AutoCloseable {
  private final BatchLoop<PageEvent> pages;
  private final BatchLoop<LinksEvent> links;

  private Indexer(BatchLoop<PageEvent> pages, BatchLoop<LinksEvent> links) {
    this.pages = pages;
    this.links = links;
  }

  /** Reads on where the generation's consumer group left off, from the beginning at first. */
  public static Indexer start(
      Broker broker,
      Cluster cluster,
      GenerationIndices indices,
      SearchMetrics metrics,
      Clock clock) {
    Function<IndexKind, DocumentIndex> index =
        kind -> new ElasticIndex(cluster, indices.feed(kind));
    FeedCounts pageCounts = metrics.feed("pages");
    FeedCounts linkCounts = metrics.feed("links");
    Feed<PageEvent> pages =
        feed(
            Documents::ofPage,
            index.apply(IndexKind.PAGES),
            pageCounts,
            new Fates<>(
                new PageOutcomes(broker.outcomes(), clock), broker.deadLetters(), pageCounts));
    Feed<LinksEvent> links =
        feed(
            Documents::ofLinks,
            index.apply(IndexKind.LINKS),
            linkCounts,
            new Fates<>(Outcomes.untold(), broker.deadLetters(), linkCounts));
    return new Indexer(
        new BatchLoop<>(
                "index-pages",
                broker.member(indices.group(), Topic.PAGES),
                JsonCodec.of(PageEvent.class),
                pages,
                broker.deadLetters())
            .start(),
        new BatchLoop<>(
                "index-links",
                broker.member(indices.group(), Topic.LINKS),
                JsonCodec.of(LinksEvent.class),
                links,
                broker.deadLetters())
            .start());
  }

  private static <T> Feed<T> feed(
      Function<Received<T>, Document> documents,
      DocumentIndex index,
      FeedCounts counts,
      Fates<T> fates) {
    return new Feed<>(
        documents,
        new Bulks(index, BulkPlan.DEFAULT, counts),
        new Refreshing(index, Pace.real(), counts),
        fates);
  }

  /** Whether the topic of that kind gets into its index. */
  public Health health(IndexKind kind) {
    return switch (kind) {
      case PAGES -> pages.health();
      case LINKS -> links.health();
    };
  }

  /** Finishes what is in hand. */
  @Override
  public void close() {
    links.close();
    pages.close();
  }
}
