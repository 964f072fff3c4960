package dev.signpost.search;

import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.search.deadletters.Desk;
import dev.signpost.search.deadletters.ElasticStanding;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.generation.LiveGeneration;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.indexer.Indexer;
import dev.signpost.search.indexer.LinksRedelivery;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.lexicon.LexiconFeed;
import dev.signpost.search.lexicon.SiteNames;
import dev.signpost.search.meaning.Meaning;
import dev.signpost.search.meaning.NearPages;
import dev.signpost.search.metrics.SearchMetrics;
import dev.signpost.search.metrics.SearchMetrics.FeedCounts;
import dev.signpost.search.report.Reports;
import dev.signpost.search.web.Serving;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that follows topics; begins by itself as soon as broker and cluster answer. */
final class Feeds implements AutoCloseable {
  private final Broker broker;
  private final Cluster cluster;
  private final LiveGeneration generation;
  private final SearchMetrics metrics;
  private final Clock clock;
  private final String prefix;
  private final Duration meaningFor;
  private final SiteNames siteNames = new SiteNames();
  private final Reports reports = new Reports(siteNames.reports());
  private final AtomicReference<@Nullable LexiconFeed> names = new AtomicReference<>();
  private final AtomicReference<@Nullable Indexer> indexer = new AtomicReference<>();
  private final AtomicReference<@Nullable Serving> serving = new AtomicReference<>();
  private final AtomicReference<@Nullable Meaning> meaning = new AtomicReference<>();
  private final AtomicReference<@Nullable Desk> desk = new AtomicReference<>();
  private final Startup startup =
      new Startup(List.of(this::createTopics, this::followNames, this::serve));

  Feeds(
      Broker broker,
      Cluster cluster,
      LiveGeneration generation,
      SearchMetrics metrics,
      SearchSettings settings,
      Clock clock) {
    this.prefix = settings.indexPrefix();
    this.meaningFor = Duration.ofMillis(settings.meaningMillis());
    this.broker = broker;
    this.cluster = cluster;
    this.generation = generation;
    this.metrics = metrics;
    this.clock = clock;
  }

  Feeds begin() {
    startup.begin();
    return this;
  }

  /** What answers are given from, once there is a generation. */
  Optional<Serving> serving() {
    return Optional.ofNullable(serving.get());
  }

  /** Where dead letters are looked up, once there is a generation. */
  Optional<Desk> desk() {
    return Optional.ofNullable(desk.get());
  }

  /** What reads reports, once all names told so far are known. */
  Optional<Reports> reports() {
    LexiconFeed feed = names.get();
    return feed != null && feed.caughtUp() ? Optional.of(reports) : Optional.empty();
  }

  /** Whether there is a generation and all names told so far are known. */
  boolean ready() {
    LexiconFeed feed = names.get();
    return serving.get() != null && feed != null && feed.caughtUp();
  }

  Health lexicon() {
    return health(names, LexiconFeed::health);
  }

  Health index(IndexKind kind) {
    return health(indexer, feeds -> feeds.health(kind));
  }

  /** The part's own health once it exists, until then what its start waits for. */
  private <T> Health health(AtomicReference<@Nullable T> part, Function<T, Health> health) {
    T started = part.get();
    return started == null ? startup.health() : health.apply(started);
  }

  private void createTopics() {
    broker.createMissingTopics();
  }

  private void followNames() {
    names.set(LexiconFeed.start(broker, siteNames));
  }

  private void serve() {
    GenerationIndices indices = generation.findOrCreate();
    indexer.set(Indexer.start(broker, cluster, indices, metrics, clock));
    desk.set(
        new Desk(
            broker.letters(clock),
            new ElasticStanding(cluster, indices),
            new LiveRedelivery(broker, new LinksRedelivery(cluster, indices))));
    serving.set(Serving.from(cluster, indices, siteNames, nearPages()));
  }

  private NearPages nearPages() {
    if (meaningFor.isZero()) {
      return NearPages.NONE;
    }
    FeedCounts pages = metrics.feed("pages");
    Meaning started = Meaning.start(broker, cluster, prefix, meaningFor, () -> pages.pending() > 0);
    meaning.set(started);
    return started;
  }

  /** Finishes what is in hand. */
  @Override
  public void close() {
    startup.close();
    Meaning near = meaning.get();
    if (near != null) {
      near.close();
    }
    Indexer feeding = indexer.get();
    if (feeding != null) {
      feeding.close();
    }
    LexiconFeed following = names.get();
    if (following != null) {
      following.close();
    }
  }
}
