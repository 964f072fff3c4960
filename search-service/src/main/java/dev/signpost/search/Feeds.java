package dev.signpost.search;

import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.search.deadletters.Desk;
import dev.signpost.search.fleet.Fleet;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.lexicon.LexiconFeed;
import dev.signpost.search.lexicon.SiteNames;
import dev.signpost.search.meaning.Courtesy;
import dev.signpost.search.metrics.SearchMetrics;
import dev.signpost.search.report.Reports;
import dev.signpost.search.web.Serving;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that follows topics; begins by itself as soon as broker and cluster answer. */
final class Feeds implements AutoCloseable {
  private final Fleet.Setup setup;
  private final Broker broker;
  private final Clock clock;
  private final SiteNames siteNames = new SiteNames();
  private final Reports reports = new Reports(siteNames.reports());
  private final LiveServing live;
  private final Fleet fleet;
  private final Watch watch;
  private final AtomicReference<@Nullable LexiconFeed> names = new AtomicReference<>();
  private final MeaningSide meaning;
  private final Startup startup =
      new Startup(List.of(this::createTopics, this::readMeaning, this::followNames, this::serve));

  Feeds(Fleet.Setup setup, Broker broker, SearchMetrics metrics, AnswerSide answers, Clock clock) {
    this.setup = setup;
    this.meaning = answers.meaning();
    this.broker = broker;
    this.clock = clock;
    this.live = new LiveServing(setup.cluster(), siteNames, answers);
    this.fleet = new Fleet(setup, broker, metrics, clock, live::from);
    this.watch = new Watch(fleet);
  }

  Feeds begin() {
    startup.begin();
    return this;
  }

  /** What answers are given from, once there is a generation. */
  Optional<Serving> serving() {
    return live.serving();
  }

  /** What answers were given from before, as long as it is there. */
  Optional<Serving> former() {
    return live.former(fleet);
  }

  LiveServing live() {
    return live;
  }

  Fleet fleet() {
    return fleet;
  }

  /** Where dead letters are looked up, once there is a generation. */
  Optional<Desk> desk() {
    return live.desk(broker, fleet, setup.names(), clock);
  }

  /** What reads reports, once all names told so far are known. */
  Optional<Reports> reports() {
    LexiconFeed feed = names.get();
    return feed != null && feed.caughtUp() ? Optional.of(reports) : Optional.empty();
  }

  /** Whether there is a whole generation and all names told so far are known. */
  boolean ready() {
    LexiconFeed feed = names.get();
    boolean whole = fleet.seen().live().filter(entry -> entry.build().complete()).isPresent();
    return live.serving().isPresent() && whole && feed != null && feed.caughtUp();
  }

  Health lexicon() {
    return health(names.get(), LexiconFeed::health);
  }

  Health index(IndexKind kind) {
    return live.serving().isPresent() ? fleet.live(kind) : startup.health();
  }

  /** Whether the generations are looked after. */
  Health generations() {
    return live.serving().isPresent() ? watch.health() : startup.health();
  }

  /** The part's own health once it exists, until then what its start waits for. */
  private <T> Health health(@Nullable T part, Function<T, Health> health) {
    return part == null ? startup.health() : health.apply(part);
  }

  private void createTopics() {
    broker.createMissingTopics();
  }

  private void readMeaning() {
    meaning.begin(broker, setup, new Courtesy(() -> fleet.liveLagSeconds() > 0, fleet::hasReaders));
  }

  private void followNames() {
    names.set(LexiconFeed.start(broker, siteNames));
  }

  private void serve() {
    fleet.look();
    watch.begin();
  }

  /** Finishes what is in hand. */
  @Override
  public void close() {
    startup.close();
    meaning.close();
    watch.close();
    fleet.close();
    LexiconFeed following = names.get();
    if (following != null) {
      following.close();
    }
  }
}
