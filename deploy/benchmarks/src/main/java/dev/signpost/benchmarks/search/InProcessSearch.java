package dev.signpost.benchmarks.search;

import dev.signpost.benchmarks.Waiting;
import dev.signpost.search.curation.Curating;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.RestCluster;
import dev.signpost.search.index.Generation;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexNames;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.lexicon.LexiconFeed;
import dev.signpost.search.lexicon.SiteNames;
import dev.signpost.search.meaning.Meaning;
import dev.signpost.search.meaning.NearPages;
import dev.signpost.search.query.Filters;
import dev.signpost.search.query.QueryText;
import dev.signpost.search.query.Question;
import dev.signpost.search.query.Question.Paging;
import dev.signpost.search.query.Search;
import dev.signpost.search.query.Understanding;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The search in this process, on the index of a Signpost that has pages. */
public final class InProcessSearch implements AutoCloseable {
  private static final int CONNECTIONS = 64;
  private static final int SIZE = 10;
  private static final int LONGEST = 2_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RestCluster cluster;
  private final Broker broker;
  private final GenerationIndices indices;
  private final SiteNames names = new SiteNames();
  private final LexiconFeed feed;
  private final Meaning meaning;

  /** Returns when it knows all names. */
  public InProcessSearch(LoadedSignpost signpost) {
    cluster = new RestCluster(List.of(signpost.elasticsearch().toString()), CONNECTIONS);
    broker = new Broker(signpost.kafka(), "", Clock.systemUTC());
    indices = new IndexNames("").of(new Generation(signpost.generation()));
    feed = LexiconFeed.start(broker, names);
    meaning = Meaning.reading(cluster, "", PATIENCE);
    Waiting.until("all names", PATIENCE, Duration.ofMillis(100), feed::caughtUp);
  }

  /** Without some factors, and without a limit of time for meaning. */
  Search without(Set<String> factors) {
    return Search.without(factors, cluster, indices, names, meaning);
  }

  /** By words alone; its requests pass what stands before the cluster. */
  public Search passing(UnaryOperator<Cluster> before) {
    return new Search(before.apply(cluster), indices, names, NearPages.NONE, Curating.NONE);
  }

  /** The first ten pages are wanted; a text that is too long is cut. */
  public static Question question(String text) {
    String bounded = text.strip();
    return new Question(
        new QueryText(bounded.substring(0, Math.min(bounded.length(), LONGEST))),
        Understanding.NONE,
        Filters.none(),
        new Paging(SIZE, Optional.empty()),
        false);
  }

  @Override
  public void close() {
    meaning.close();
    feed.close();
    broker.close();
    cluster.close();
  }
}
