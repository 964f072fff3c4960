package dev.signpost.benchmarks;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which pages a benchmark of the whole pipeline is run on. */
final class PagesOptions {
  @Parameters(paramLabel = "PAGES", description = "NDJSON file of page drafts, plain or gzip.")
  private @Nullable Path pages;

  Corpus corpus() {
    return Corpus.read(requireNonNull(pages));
  }

  /** How many times they are there, under other ids. */
  static final class Copies {
    @Option(
        names = "--copies",
        defaultValue = "1",
        description = "Import the pages that often, under other ids (default: ${DEFAULT-VALUE}).")
    int copies;
  }

  /** How often it is measured. */
  static final class Rounds {
    @Option(
        names = "--rounds",
        defaultValue = "10",
        description = "Rounds to measure (default: ${DEFAULT-VALUE}).")
    int rounds;
  }
}
