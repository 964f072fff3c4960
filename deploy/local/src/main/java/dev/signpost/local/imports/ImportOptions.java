package dev.signpost.local.imports;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.local.imports.ImportJob.Manner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an import is done. Picocli sets the fields. */
final class ImportOptions {
  private static final int FASTEST = 100;

  @Option(
      names = "--lenient",
      description = "Publish in spite of faults, which are recorded with the page.")
  boolean lenient;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How the drafts lie there, where names do not tell: ${COMPLETION-CANDIDATES}.")
  @Nullable Format format;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "Of which kind pages are that tell it neither themselves nor by their folder: ${COMPLETION-CANDIDATES}.")
  @Nullable PageKind kind;

  @Option(
      names = "--wait",
      paramLabel = "STAGE",
      defaultValue = "visible",
      description = "What to wait for: ${COMPLETION-CANDIDATES} (default: visible).")
  WaitFor waitFor = WaitFor.VISIBLE;

  @Option(names = "--no-wait", description = "The same as --wait accepted.")
  boolean noWait;

  @Option(
      names = "--watch",
      description = "Stay, and import files of these folders when they come or change, until ^C.")
  boolean watch;

  @Option(
      names = "--withdraw-missing",
      description = {
        "Withdraw pages whose file has gone (with --watch), or which the sitemap no longer lists.",
        "Without it a page that is gone there stays here."
      })
  boolean withdrawMissing;

  @Option(
      names = "--again",
      description = "Send also what is as it was when it was imported before.")
  boolean again;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "Requests a second to a website at most (default: 5); robots.txt may ask for fewer.")
  int rate = 5;

  @Option(
      names = "--rejected",
      paramLabel = "FILE",
      description = "Where refused drafts go (default: rejected.ndjson in the state directory).")
  @Nullable Path rejected;

  /** What the end of an import is. */
  enum WaitFor {
    ACCEPTED,
    VISIBLE
  }

  Wishes wishes() {
    return new Wishes(format, kind, again, withdrawMissing);
  }

  Manner manner() {
    return new Manner(lenient, !noWait && waitFor == WaitFor.VISIBLE);
  }

  /** What speaks against these options with these arguments. */
  Optional<String> objection(List<String> paths) {
    boolean onlyFiles =
        paths.stream().noneMatch(p -> Sources.isAddress(p) || Sources.isStandardInput(p));
    if (rate < 1 || rate > FASTEST) {
      return Optional.of("--rate must be from 1 to %d: %d".formatted(FASTEST, rate));
    }
    if (watch && !onlyFiles) {
      return Optional.of("--watch is for files and folders");
    }
    return withdrawMissing && !watch && paths.stream().noneMatch(Sources::isAddress)
        ? Optional.of("--withdraw-missing needs --watch or a sitemap")
        : Optional.empty();
  }
}
