package dev.signpost.benchmarks;

import dev.signpost.benchmarks.search.SearchCommand;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code signpost bench}. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures Signpost beside the floor it stands on.",
    subcommands = SearchCommand.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    CommandLine command = new CommandLine(new Main());
    command.setExecutionExceptionHandler((failure, line, parsed) -> {
      line.getErr().println("signpost bench: " + failure.getMessage());
      return 1;
    });
    System.exit(command.execute(args));
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Import to visible, beside a bare bulk loader, with a Signpost of its own on free ports.")
  int importPages(
      @Parameters(paramLabel = "PAGES", description = "NDJSON file of page drafts, plain or gzip.")
          Path pages,
      @Option(
              names = "--rounds",
              defaultValue = "10",
              description = "Rounds to measure (default: ${DEFAULT-VALUE}).")
          int rounds) {
    new ImportBenchmark(Corpus.read(pages), rounds, System.out).run();
    return 0;
  }

  @Command(
      name = "fairness",
      mixinStandardHelpOptions = true,
      description = "One PUT until it can be found, idle and while the whole corpus is imported.")
  int fairness(
      @Parameters(paramLabel = "PAGES", description = "NDJSON file of page drafts, plain or gzip.")
          Path pages,
      @Option(
              names = "--puts",
              defaultValue = "50",
              description = "Pages to publish (default: ${DEFAULT-VALUE}).")
          int puts) {
    new FairnessBenchmark(Corpus.read(pages), puts, System.out).run();
    return 0;
  }
}
