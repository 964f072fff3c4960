package dev.signpost.benchmarks.load;

import dev.signpost.benchmarks.Corpus;
import dev.signpost.benchmarks.TemporaryDirectory;
import dev.signpost.benchmarks.search.LoadedSignpost;
import dev.signpost.benchmarks.search.SearchData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code signpost bench load}. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Search under load, beside Elasticsearch asked directly and behind nginx.",
      "Needs wrk and nginx."
    })
public final class LoadCommand implements Callable<Integer> {
  /** More than are asked for within the second that an answer is given again. */
  private static final int TITLES = 4_000;

  private static final String FRESH_ANSWER = "SIGNPOST_SEARCH_FRESH_ANSWER_MILLIS";

  @Parameters(
      paramLabel = "DATA",
      description =
          "Folder with medquad/pages.ndjson.gz and, for --judged, queries.tsv and qrels.tsv.")
  private Path data = Path.of(".");

  @Option(
      names = "--judged",
      description = {
        "Ask the judged questions, whole sentences, instead of titles of pages.",
        "Answers must not be given again, with SIGNPOST_SEARCH_FRESH_ANSWER_MILLIS=0."
      })
  private boolean judged;

  @Option(names = "--typing", description = "Ask for suggestions of what is typed so far, instead.")
  private boolean typing;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Keep the loaded Signpost there; the next run with it imports nothing.")
  private @Nullable Path kept;

  @Option(
      names = "--rounds",
      defaultValue = "5",
      description = "Rounds to measure (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--seconds",
      defaultValue = "4",
      description = "Seconds of each measurement (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Wrk.require("wrk", "nginx");
    if (judged && !"0".equals(System.getenv(FRESH_ANSWER))) {
      throw new ParameterException(
          spec.commandLine(),
          "the judged questions are few and come again within the second that an answer is given"
              + " again; set "
              + FRESH_ANSWER
              + "=0");
    }
    SearchData known = new SearchData(data);
    Corpus corpus = known.corpus();
    List<String> questions = new ArrayList<>(judged ? known.questionTexts() : titles(corpus));
    // A slow arm gets through fewer of them, which then must be as hard as the others.
    Collections.shuffle(questions, new Random(1));
    try (TemporaryDirectory directory = TemporaryDirectory.named("signpost-load");
        LoadedSignpost signpost = LoadedSignpost.with(corpus, kept)) {
      Door door = typing ? Door.SUGGEST : Door.SEARCH;
      LoadBenchmark load =
          new LoadBenchmark(
              signpost, directory.path(), rounds, seconds, spec.commandLine().getOut());
      load.all(questions, door);
      if (!judged) {
        load.same(questions.getFirst(), door);
      }
    }
    return 0;
  }

  /** Of pages all over the corpus, each once. */
  private static List<String> titles(Corpus corpus) {
    int step = Math.max(1, corpus.size() / TITLES);
    return Stream.iterate(0, i -> i < corpus.size(), i -> i + step)
        .map(i -> corpus.drafts().get(i).path("title").asText())
        .distinct()
        .toList();
  }
}
