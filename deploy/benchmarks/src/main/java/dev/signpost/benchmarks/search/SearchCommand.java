package dev.signpost.benchmarks.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code signpost bench search}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "How good answers are: judged questions, withheld names, typos, look-alikes.",
      "Exit code 1 if an aim is missed."
    })
public final class SearchCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DATA",
      description = "Folder with medquad/pages.ndjson.gz, queries.tsv, qrels.tsv and the like.")
  private Path data = Path.of(".");

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Keep the loaded Signposts there; the next run with it imports nothing.")
  private @Nullable Path kept;

  @Option(
      names = "--running",
      paramLabel = "URL",
      description = "Ask this search service, which has the pages; no aliases are withheld then.")
  private @Nullable URI running;

  @Option(names = "--no-withheld", description = "Leave out the part with aliases withheld.")
  private boolean noWithheld;

  @Option(
      names = "--ablation",
      description = "Leave out each factor of the ranking in turn instead, and see what is left.")
  private boolean ablation;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws com.fasterxml.jackson.core.JsonProcessingException {
    SearchBenchmark benchmark = new SearchBenchmark(new SearchData(data), kept, !noWithheld);
    if (ablation) {
      benchmark.ablation().forEach(spec.commandLine().getOut()::println);
      spec.commandLine().getOut().flush();
      return 0;
    }
    List<Figure> figures = running == null ? benchmark.run() : benchmark.running(running);
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(new ObjectMapper().writeValueAsString(Map.of("figures", figures)));
    } else {
      SearchBenchmark.table(figures).forEach(out::println);
    }
    out.flush();
    return figures.stream().allMatch(Figure::met) ? 0 : 1;
  }
}
