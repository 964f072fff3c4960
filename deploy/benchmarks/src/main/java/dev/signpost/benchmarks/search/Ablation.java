package dev.signpost.benchmarks.search;

import dev.signpost.benchmarks.Waiting;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.elastic.RestCluster;
import dev.signpost.search.index.Generation;
import dev.signpost.search.index.IndexNames;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.lexicon.LexiconFeed;
import dev.signpost.search.lexicon.SiteNames;
import dev.signpost.search.meaning.Meaning;
import dev.signpost.search.query.Filters;
import dev.signpost.search.query.QueryText;
import dev.signpost.search.query.Question;
import dev.signpost.search.query.Question.Paging;
import dev.signpost.search.query.Search;
import dev.signpost.search.query.Understanding;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Leaves each factor out in turn. The search runs in this process on a loaded Signpost's index,
 * without a limit of time for meaning, so that a busy machine changes nothing.
 */
final class Ablation implements AutoCloseable {
  private static final int CONNECTIONS = 64;
  private static final int DEPTH = 10;
  private static final int LONGEST = 2_000;
  private static final int SYNONYMS = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final SearchData data;
  private final RestCluster cluster;
  private final Broker broker;
  private final Generation generation;
  private final SiteNames names = new SiteNames();
  private final LexiconFeed feed;
  private final Meaning meaning;

  Ablation(SearchData data, LoadedSignpost signpost) {
    this.data = data;
    this.cluster = new RestCluster(List.of(signpost.elasticsearch().toString()), CONNECTIONS);
    this.broker = new Broker(signpost.kafka(), "", Clock.systemUTC());
    this.generation = new Generation(signpost.generation());
    this.feed = LexiconFeed.start(broker, names);
    this.meaning = Meaning.reading(cluster, "", PATIENCE);
    Waiting.until("all names", PATIENCE, Duration.ofMillis(100), feed::caughtUp);
  }

  /** nDCG@10 of all factors, then without each. */
  List<Row> rows(boolean withheld) {
    List<Row> rows = new ArrayList<>();
    rows.add(row("nothing", Set.of(), withheld));
    for (String factor : new TreeSet<>(search(Set.of()).factors())) {
      rows.add(row(factor, Set.of(factor), withheld));
    }
    return rows;
  }

  /** What is left without something; measures that were not taken are 0. */
  record Row(String without, double merged, double raw, double synonyms) {
    String[] cells(double withheld) {
      return new String[] {
        without, number(merged), number(raw), number(synonyms), number(withheld)
      };
    }

    private static String number(double value) {
      return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
  }

  private Row row(String name, Set<String> without, boolean withheld) {
    Search search = search(without);
    List<JudgedQuestion> all = withheld ? List.of() : data.questions();
    List<JudgedQuestion> messages = all.stream().filter(JudgedQuestion::hasSummary).toList();
    List<JudgedQuestion> synonyms = data.synonyms();
    int step = Math.max(1, synonyms.size() / SYNONYMS);
    List<JudgedQuestion> sample = new ArrayList<>();
    for (int i = 0; i < synonyms.size(); i += step) {
      sample.add(synonyms.get(i));
    }
    return new Row(
        name,
        mean(search, all.stream().map(q -> new Asked(q.merged(), q.grades())).toList()),
        mean(search, messages.stream().map(q -> new Asked(q.raw(), q.grades())).toList()),
        mean(search, sample.stream().map(q -> new Asked(q.raw(), q.grades())).toList()));
  }

  private record Asked(String text, Grades grades) {}

  private static double mean(Search search, List<Asked> questions) {
    return questions.stream()
        .mapToDouble(asked -> asked.grades().ndcg(pages(search, asked.text()), DEPTH))
        .average()
        .orElse(0);
  }

  private static List<String> pages(Search search, String text) {
    String bounded = text.strip();
    Question question =
        new Question(
            new QueryText(bounded.substring(0, Math.min(bounded.length(), LONGEST))),
            Understanding.NONE,
            Filters.none(),
            new Paging(DEPTH, Optional.empty()),
            false);
    return search.answer(question).toCompletableFuture().join().hits().stream()
        .map(hit -> hit.page())
        .map(PageId::toString)
        .toList();
  }

  private Search search(Set<String> without) {
    return Search.without(without, cluster, new IndexNames("").of(generation), names, meaning);
  }

  @Override
  public void close() {
    meaning.close();
    feed.close();
    broker.close();
    cluster.close();
  }
}
