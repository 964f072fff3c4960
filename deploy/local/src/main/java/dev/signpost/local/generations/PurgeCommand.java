package dev.signpost.local.generations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.ReasonOption;
import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code signpost purge}. */
@Command(
    name = "purge",
    mixinStandardHelpOptions = true,
    description =
        "Gives a generation up that is not live: its indices go, and there is no rolling back to it.")
public final class PurgeCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Parameters(paramLabel = "GENERATION", description = "As listed, e.g. g20261120100102.")
  String generation = "";

  @Mixin ReasonOption reason = new ReasonOption();

  @Mixin CommonOptions common = new CommonOptions();

  public PurgeCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    JsonNode gone =
        new GenerationClient(common.operator(environment))
            .purge(GenerationClient.checked(generation), reason.text());
    if (common.json()) {
      terminal.say(gone);
    } else {
      terminal.say(generation + " is purged");
    }
    return 0;
  }
}
