package dev.signpost.local.generations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.ReasonOption;
import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code signpost rollback}. */
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    description =
        "Lets answers come from the former generation again; it was fed all along, so nothing is missing.")
public final class RollbackCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Mixin ReasonOption reason = new ReasonOption();

  @Mixin CommonOptions common = new CommonOptions();

  public RollbackCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    JsonNode live = new GenerationClient(common.operator(environment)).rollback(reason.text());
    if (common.json()) {
      terminal.say(live);
    } else {
      terminal.say(live.path("generation").asText() + " is live again");
    }
    return 0;
  }
}
