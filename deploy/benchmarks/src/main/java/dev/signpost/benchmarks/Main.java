package dev.signpost.benchmarks;

import dev.signpost.benchmarks.language.LanguageCommand;
import dev.signpost.benchmarks.links.GraphCommand;
import dev.signpost.benchmarks.links.LinksCommand;
import dev.signpost.benchmarks.links.PagesCommand;
import dev.signpost.benchmarks.load.LoadCommand;
import dev.signpost.benchmarks.search.SearchCommand;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code signpost bench}. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures Signpost beside the floor it stands on.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      LanguageCommand.class,
      LoadCommand.class,
      LinksCommand.class,
      PagesCommand.class,
      GraphCommand.class,
      SearchCommand.class
    })
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
  int importPages(@Mixin PagesOptions pages, @Mixin PagesOptions.Rounds rounds) {
    new ImportBenchmark(pages.corpus(), rounds.rounds, System.out).run();
    return 0;
  }

  @Command(
      name = "fairness",
      mixinStandardHelpOptions = true,
      description = "One PUT until it can be found, idle and while the whole corpus is imported.")
  int fairness(
      @Mixin PagesOptions pages,
      @Option(
              names = "--puts",
              defaultValue = "50",
              description = "Pages to publish (default: ${DEFAULT-VALUE}).")
          int puts) {
    new FairnessBenchmark(pages.corpus(), puts, System.out).run();
    return 0;
  }

  @Command(
      name = "reindex",
      mixinStandardHelpOptions = true,
      description =
          "A reindex beside scroll and bulk and a bare loader; then what readers notice of one, and of the switch.")
  int reindex(
      @Mixin PagesOptions pages,
      @Mixin PagesOptions.Copies copies,
      @Mixin PagesOptions.Rounds rounds) {
    new ReindexBenchmark(pages.corpus(), copies.copies, rounds.rounds, System.out).run();
    return 0;
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = "Verify, in documents a second, beside a bare scroll.")
  int verify(
      @Mixin PagesOptions pages,
      @Mixin PagesOptions.Copies copies,
      @Mixin PagesOptions.Rounds rounds) {
    new VerifyBenchmark(pages.corpus(), copies.copies, rounds.rounds, System.out).run();
    return 0;
  }

  @Command(
      name = "memory",
      mixinStandardHelpOptions = true,
      description =
          "Resident memory of each service in a process of its own, before and after an import.")
  int memory(
      @Mixin PagesOptions pages,
      @Option(
              names = "--java-options",
              split = " ",
              defaultValue =
                  "-XX:+UseSerialGC -Xmx96m -XX:+UseCompactObjectHeaders -XX:TrimNativeHeapInterval=5000",
              description = "Options of each Java machine (default: ${DEFAULT-VALUE}).")
          List<String> javaOptions) {
    new MemoryBenchmark(pages.corpus(), javaOptions, System.out).run();
    return 0;
  }

  @Command(
      name = "rebuild",
      mixinStandardHelpOptions = true,
      description = "The whole graph built anew from the log, by one thread and by two.")
  int rebuild(@Mixin PagesOptions pages, @Mixin PagesOptions.Rounds rounds) {
    new RebuildBenchmark(pages.corpus(), rounds.rounds, System.out).run();
    return 0;
  }
}
