package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.stream.BatchLoop;
import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.contract.stream.LetterWriter;
import dev.signpost.ingest.contract.stream.Received;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.kafka.LogPosition;
import dev.signpost.search.metrics.FeedCounts;
import dev.signpost.search.metrics.SearchMetrics;
import java.time.Clock;
import java.util.function.Function;

/** Keeps the indices of one generation as the topics say, each topic on a thread of its own. */
public final class Indexer implements AutoCloseable {
  private final Feeding feeding;
  private final Broker broker;
  private final FeedCounts pageCounts;
  private final FeedCounts linkCounts;
  private final BatchLoop<PageEvent> pages;
  private final BatchLoop<LinksEvent> links;

  private Indexer(
      Feeding feeding, Broker broker, Cluster cluster, SearchMetrics metrics, Clock clock) {
    this.feeding = feeding;
    this.broker = broker;
    String generation = feeding.indices().generation().id();
    pageCounts = metrics.feed("pages", generation, clock);
    linkCounts = metrics.feed("links", generation, clock);
    pages =
        loop(
            Topic.PAGES,
            PageEvent.class,
            feed(
                Documents::ofPage,
                new ElasticIndex(cluster, feeding.indices().feed(IndexKind.PAGES)),
                pageCounts,
                new TracedOutcomes<>(
                    new PageOutcomes(broker.outcomes(), clock), broker.tracing())));
    links =
        loop(
            Topic.LINKS,
            LinksEvent.class,
            feed(
                Documents::ofLinks,
                new ElasticIndex(cluster, feeding.indices().feed(IndexKind.LINKS)),
                linkCounts,
                Outcomes.untold()));
  }

  /** Reads on where the generation's consumer group left off, from the beginning at first. */
  public static Indexer start(
      Feeding feeding, Broker broker, Cluster cluster, SearchMetrics metrics, Clock clock) {
    Indexer indexer = new Indexer(feeding, broker, cluster, metrics, clock);
    indexer.pages.start();
    indexer.links.start();
    return indexer;
  }

  private <T> BatchLoop<T> loop(Topic topic, Class<T> type, Feed<T> feed) {
    return new BatchLoop<>(
        "index-%s-%s".formatted(topic.name(""), feeding.indices().generation()),
        () -> broker.member(feeding.group(), topic),
        JsonCodec.of(type),
        feed,
        letters());
  }

  private <T> Feed<T> feed(
      Function<Received<T>, Document> documents,
      DocumentIndex index,
      FeedCounts counts,
      Outcomes<T> outcomes) {
    Role role = feeding.role();
    return new Feed<>(
        documents,
        new Bulks(index, role, Pace.real(), counts),
        new Refreshing(index, Pace.real(), counts),
        new Fates<>(new ToldByRole<>(outcomes, role), letters(), counts),
        role);
  }

  private LetterWriter letters() {
    return feeding.letters(broker.deadLetters(), broker.prefix());
  }

  public Feeding feeding() {
    return feeding;
  }

  /** Whether the topic of that kind gets into its index. */
  public Health health(IndexKind kind) {
    return switch (kind) {
      case PAGES -> pages.health();
      case LINKS -> links.health();
    };
  }

  /** Age of the oldest change of that kind that is not in its index yet, in seconds. */
  public double lagSeconds(IndexKind kind) {
    return switch (kind) {
      case PAGES -> pageCounts.lagSeconds();
      case LINKS -> linkCounts.lagSeconds();
    };
  }

  /** Becomes the one that tells, of everything from that place on, read before or not. */
  public void tellFrom(LogPosition place) {
    feeding.role().take(Role.Part.LIVE);
    pages.readAgainFrom(broker.positions().partitions(place));
  }

  /** Finishes what is in hand. */
  @Override
  public void close() {
    links.close();
    pages.close();
    pageCounts.close();
    linkCounts.close();
  }
}
