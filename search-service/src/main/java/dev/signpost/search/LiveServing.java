package dev.signpost.search;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.curation.Curating;
import dev.signpost.search.deadletters.Desk;
import dev.signpost.search.deadletters.ElasticStanding;
import dev.signpost.search.elastic.Blocking;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.fleet.Fleet;
import dev.signpost.search.gate.Asking;
import dev.signpost.search.generation.Entry;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexNames;
import dev.signpost.search.indexer.LinksRedelivery;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.lexicon.SiteNames;
import dev.signpost.search.meaning.NearPages;
import dev.signpost.search.query.Filters;
import dev.signpost.search.query.QueryText;
import dev.signpost.search.query.Question;
import dev.signpost.search.query.Question.Paging;
import dev.signpost.search.query.Search;
import dev.signpost.search.query.Understanding;
import dev.signpost.search.related.Pages;
import dev.signpost.search.related.RelatedPages;
import dev.signpost.search.related.ServedPage;
import dev.signpost.search.resilience.Circuits;
import dev.signpost.search.resilience.Epoch;
import dev.signpost.search.spelling.Beginnings;
import dev.signpost.search.suggest.Suggestions;
import dev.signpost.search.suggest.Visits;
import dev.signpost.search.web.Serving;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What is answered from the live generation; replaced as a whole when another takes its place. */
final class LiveServing implements Asking {
  private static final int BEST = 10;

  private final Cluster cluster;
  private final Circuits circuits;
  private final SiteNames names;
  private final NearPages nearPages;
  private final LiveCurations curations;
  private final Epoch epoch;
  private final Visits visits = new Visits();
  private final AtomicReference<@Nullable Serving> serving = new AtomicReference<>();
  private final AtomicReference<@Nullable GenerationIndices> live = new AtomicReference<>();
  private final AtomicReference<@Nullable GenerationIndices> former = new AtomicReference<>();

  /**
   * @param cluster for what operators ask, which takes no place from readers
   */
  LiveServing(Cluster cluster, SiteNames names, AnswerSide answers) {
    this.cluster = cluster;
    this.circuits = answers.circuits();
    this.names = names;
    this.nearPages = answers.meaning();
    this.curations = answers.curations();
    this.epoch = answers.epoch();
  }

  /** From now on answers come from there. */
  void from(GenerationIndices indices) {
    former.set(live.get());
    serving.set(forReaders(indices));
    live.set(indices);
    epoch.next();
  }

  /**
   * Whoever leafs through hits began in the former generation, which is there as long as it is fed.
   */
  Optional<Serving> former(Fleet fleet) {
    return Optional.ofNullable(former.get())
        .filter(indices ->
            fleet.seen().fed().stream()
                .anyMatch(entry -> entry.generation().equals(indices.generation())))
        .map(this::forReaders);
  }

  private Serving forReaders(GenerationIndices indices) {
    return new Serving(
        visits,
        search(circuits.search(), indices, curations::ofReader),
        new Suggestions(circuits.suggest(), indices, new Beginnings(names.words()), visits),
        new Pages(circuits.related(), indices),
        new RelatedPages(circuits.related(), indices));
  }

  private Search search(Cluster way, GenerationIndices indices, Curating curating) {
    return new Search(way, indices, names, nearPages, curating);
  }

  LiveCurations curations() {
    return curations;
  }

  /** The live generation's indices. */
  Optional<GenerationIndices> indices() {
    return Optional.ofNullable(live.get());
  }

  /** What answers are given from, once there is a generation. */
  Optional<Serving> serving() {
    return Optional.ofNullable(serving.get());
  }

  /** Where dead letters are looked up; lists that are tried again go to all generations. */
  Optional<Desk> desk(Broker broker, Fleet fleet, IndexNames called, Clock clock) {
    List<GenerationIndices> fed =
        fleet.seen().fed().stream().map((Entry entry) -> entry.indices(called)).toList();
    return Optional.ofNullable(live.get())
        .map(indices ->
            new Desk(
                broker.letters(clock),
                new ElasticStanding(cluster, indices),
                new LiveRedelivery(broker, new LinksRedelivery(cluster, indices, fed))));
  }

  @Override
  public List<String> best(GenerationIndices indices, String question) {
    return under(curations).best(indices, question);
  }

  /** Answers as readers would be answered under those curations. */
  Asking under(Curating curating) {
    return (indices, question) -> best(search(cluster, indices, curating), question);
  }

  /** Which of the pages are not served; waits for them. */
  List<PageId> missing(GenerationIndices indices, List<PageId> asked) {
    Pages pages = new Pages(cluster, indices);
    return asked.stream()
        .filter(page -> !(Blocking.await(pages.page(page)) instanceof ServedPage.Served))
        .toList();
  }

  private static List<String> best(Search search, String question) {
    Question asked =
        new Question(
            new QueryText(question),
            Understanding.NONE,
            Filters.none(),
            new Paging(BEST, Optional.empty()),
            false);
    return Blocking.await(search.answer(asked)).hits().stream()
        .map(hit -> hit.page().toString())
        .toList();
  }
}
