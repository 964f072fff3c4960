package dev.signpost.benchmarks.search;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.query.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Leaves each factor out in turn. The search runs in this process on a loaded Signpost's index,
 * without a limit of time for meaning, so that a busy machine changes nothing.
 */
final class Ablation implements AutoCloseable {
  private static final int DEPTH = 10;
  private static final int SYNONYMS = 500;

  private final SearchData data;
  private final InProcessSearch inProcess;

  Ablation(SearchData data, LoadedSignpost signpost) {
    this.data = data;
    this.inProcess = new InProcessSearch(signpost);
  }

  /** nDCG@10 of all factors, then without each. */
  List<Row> rows(boolean withheld) {
    List<Row> rows = new ArrayList<>();
    rows.add(row("nothing", Set.of(), withheld));
    for (String factor : new TreeSet<>(inProcess.without(Set.of()).factors())) {
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
    Search search = inProcess.without(without);
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
    return search
        .answer(InProcessSearch.question(text))
        .toCompletableFuture()
        .join()
        .hits()
        .stream()
        .map(hit -> hit.page())
        .map(PageId::toString)
        .toList();
  }

  @Override
  public void close() {
    inProcess.close();
  }
}
