package dev.signpost.search;

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
import dev.signpost.search.query.Understanding;
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
  private final SiteNames names;
  private final NearPages nearPages;
  private final Visits visits = new Visits();
  private final AtomicReference<@Nullable Serving> serving = new AtomicReference<>();
  private final AtomicReference<@Nullable GenerationIndices> live = new AtomicReference<>();
  private final AtomicReference<@Nullable GenerationIndices> former = new AtomicReference<>();

  LiveServing(Cluster cluster, SiteNames names, NearPages nearPages) {
    this.cluster = cluster;
    this.names = names;
    this.nearPages = nearPages;
  }

  /** From now on answers come from there. */
  void from(GenerationIndices indices) {
    former.set(live.get());
    serving.set(Serving.from(cluster, indices, names, nearPages, visits));
    live.set(indices);
  }

  /**
   * Whoever leafs through hits began in the former generation, which is there as long as it is fed.
   */
  Optional<Serving> former(Fleet fleet) {
    return Optional.ofNullable(former.get())
        .filter(indices ->
            fleet.seen().fed().stream()
                .anyMatch(entry -> entry.generation().equals(indices.generation())))
        .map(indices -> Serving.from(cluster, indices, names, nearPages, visits));
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
    Question asked =
        new Question(
            new QueryText(question),
            Understanding.NONE,
            Filters.none(),
            new Paging(BEST, Optional.empty()),
            false);
    return Blocking.await(
            Serving.from(cluster, indices, names, nearPages, visits).search().answer(asked))
        .hits()
        .stream()
        .map(hit -> hit.page().toString())
        .toList();
  }
}
