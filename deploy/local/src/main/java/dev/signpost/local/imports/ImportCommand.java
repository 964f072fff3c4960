package dev.signpost.local.imports;

import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.terminal.Terminal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code signpost import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Brings pages in and waits until they can be found.",
      "Ends with 1 if a draft was refused; the refused ones are kept with their faults in the state directory."
    })
public final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files (.json, .md, .ndjson, each also as .gz), folders of them,",
        "or - for standard input."
      })
  List<String> paths = List.of();

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
      names = "--wait",
      paramLabel = "STAGE",
      defaultValue = "visible",
      description = "What to wait for: ${COMPLETION-CANDIDATES} (default: visible).")
  WaitFor waitFor = WaitFor.VISIBLE;

  @Option(names = "--no-wait", description = "The same as --wait accepted.")
  boolean noWait;

  /** What the end of an import is. */
  enum WaitFor {
    ACCEPTED,
    VISIBLE
  }

  @Mixin CommonOptions common = new CommonOptions();

  public ImportCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    ImportSummary summary =
        new ImportJob(common.running(environment), terminal)
            .run(
                Sources.of(paths, format, terminal.in()),
                common.state(environment).rejected(),
                lenient,
                !noWait && waitFor == WaitFor.VISIBLE);
    if (common.json()) {
      terminal.sayAsJson(summary);
    } else {
      summary.lines().forEach(terminal::say);
    }
    return summary.hasEverything() ? 0 : 1;
  }
}
