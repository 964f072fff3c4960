package dev.signpost.benchmarks.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.benchmarks.Corpus;
import dev.signpost.local.terminal.Table;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one folder of data.
 *
 * @param kept where two loaded Signposts, with aliases and without, stay for the next run
 * @param withheld whether aliases are withheld in a second part
 */
record SearchBenchmark(SearchData data, @Nullable Path kept, boolean withheld) {

  List<Figure> run() {
    List<Figure> figures = new ArrayList<>();
    Corpus corpus = data.corpus();
    try (LoadedSignpost signpost = LoadedSignpost.with(corpus, place("with-aliases"))) {
      figures.addAll(running(signpost.search()));
    }
    if (withheld) {
      try (LoadedSignpost signpost =
              LoadedSignpost.with(withoutAliases(corpus), place("without-aliases"));
          SearchClient client = new SearchClient(signpost.search())) {
        figures.addAll(new Quality(data, client).withoutAliases());
      }
    }
    return figures;
  }

  /** What each factor is worth, on the two loaded Signposts. */
  List<String> ablation() {
    Table table = new Table().row("without", "merged", "messages", "synonyms", "aliases withheld");
    Corpus corpus = data.corpus();
    List<Ablation.Row> rows;
    List<Ablation.Row> bare = List.of();
    try (LoadedSignpost signpost = LoadedSignpost.with(corpus, place("with-aliases"));
        Ablation ablation = new Ablation(data, signpost)) {
      rows = ablation.rows(false);
    }
    if (withheld) {
      try (LoadedSignpost signpost =
              LoadedSignpost.with(withoutAliases(corpus), place("without-aliases"));
          Ablation ablation = new Ablation(data, signpost)) {
        bare = ablation.rows(true);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      table.row(rows.get(i).cells(i < bare.size() ? bare.get(i).synonyms() : Double.NaN));
    }
    return table.lines();
  }

  /** Only what can be asked of a Signpost that runs and has the pages. */
  List<Figure> running(URI search) {
    try (SearchClient client = new SearchClient(search)) {
      return new Quality(data, client).withAliases();
    }
  }

  static List<String> table(List<Figure> figures) {
    Table table = new Table().row("what", "figure", "aim", "", "asked", "refused");
    figures.forEach(figure -> table.row(figure.cells()));
    return table.lines();
  }

  private @Nullable Path place(String name) {
    return kept == null ? null : kept.resolve(name);
  }

  private static Corpus withoutAliases(Corpus corpus) {
    return new Corpus(
        corpus.drafts().stream()
            .map(draft -> (ObjectNode) draft.deepCopy().without(List.of("aliases")))
            .toList());
  }
}
