package dev.signpost.local.generations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code signpost generations}. */
@Command(
    name = "generations",
    mixinStandardHelpOptions = true,
    description = "Lists the generations of the index, and the reasons to build another.")
public final class GenerationsCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Option(
      names = "--report",
      paramLabel = "GENERATION",
      description =
          "What the gate says of one, beside the live one; ends with 1 if it would not pass.")
  @Nullable String report;

  @Mixin CommonOptions common = new CommonOptions();

  public GenerationsCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    GenerationClient client = new GenerationClient(common.operator(environment));
    JsonNode answer =
        report == null ? client.list() : client.report(GenerationClient.checked(report));
    if (common.json()) {
      terminal.say(answer);
    } else if (report == null) {
      GenerationTable.of(answer).forEach(terminal::say);
    } else {
      GenerationTable.ofReport(answer).forEach(terminal::say);
    }
    return report == null || answer.path("passes").asBoolean() ? 0 : 1;
  }
}
