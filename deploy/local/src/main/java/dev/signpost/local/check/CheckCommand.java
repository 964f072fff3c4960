package dev.signpost.local.check;

import dev.signpost.ingest.IngestSettings;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.quality.Policies;
import dev.signpost.ingest.quality.policy.Severities;
import dev.signpost.local.check.DraftFiles.Layout;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Terminal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code signpost check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what is wrong with drafts, and publishes nothing. Needs no running Signpost.",
      "Ends with 1 if a draft has errors. What each rule asks for is in ingest-service/docs/quality.md."
    })
public final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files of drafts, folders of them, or - for standard input.",
        "They are also held against each other."
      })
  List<String> paths = List.of();

  @Option(
      names = "--site",
      description = "The drafts are the whole site: every link must lead to one of them.")
  boolean wholeSite;

  @Option(names = "--sarif", description = "Print the result as SARIF 2.1.0.")
  boolean sarif;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How the drafts are written, where names do not tell: that of a form, or ndjson.")
  @Nullable String format;

  @Option(
      names = "--page",
      paramLabel = "KIND/SLUG",
      description = "The page's id, for a draft that does not tell it.")
  @Nullable String page;

  @Mixin CommonOptions common = new CommonOptions();

  public CheckCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Layout layout = parsed("--format", format, Layout::of);
    PageId fallback = parsed("--page", page, PageId::of);
    Severities severities = severities();
    CheckReport report =
        new CheckReport(
            new CheckRun(
                    wholeSite ? severities : severities.without("unknown-link"), Clock.systemUTC())
                .run(new DraftFiles(layout, terminal.in()).find(paths), fallback));
    if (sarif) {
      terminal.say(Sarif.of(report.drafts(), Policies.all()));
    } else if (common.json()) {
      terminal.say(report.toJson());
    } else {
      report.lines().forEach(terminal::say);
    }
    return report.passes() ? 0 : 1;
  }

  /** Those of the service, so that a check tells what publishing would. */
  private Severities severities() {
    try {
      return IngestSettings.read(environment).severities();
    } catch (IllegalArgumentException e) {
      throw new CommandFailedException(String.valueOf(e.getMessage()), e);
    }
  }

  private <T> @Nullable T parsed(
      String option, @Nullable String value, Function<String, T> parser) {
    try {
      return value == null ? null : parser.apply(value);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "%s: no such value: %s".formatted(option, value), e);
    }
  }
}
