package dev.signpost.local.curations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.ReasonOption;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code signpost curations end}. */
@Command(
    name = "end",
    mixinStandardHelpOptions = true,
    description = "Ends a curation now; it stays listed under --ended.")
final class EndCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Parameters(paramLabel = "ID", description = "As listed, e.g. c-0a1b2c3d.")
  String id = "";

  @Mixin ReasonOption reason = new ReasonOption();

  @Mixin CommonOptions common = new CommonOptions();

  EndCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    if (!id.matches("c-[0-9a-f]{8}")) {
      throw new CommandFailedException(
          "no curation: expected one as signpost curations list tells them, e.g. c-0a1b2c3d");
    }
    JsonNode ended =
        common
            .operator(environment)
            .delete(
                Part.ADMIN,
                CurationsCommand.PATH + "/" + id,
                new JsonMapper().createObjectNode().put("reason", reason.text()));
    if (common.json()) {
      terminal.say(ended);
    } else {
      terminal.say(id + " has ended");
    }
    return 0;
  }
}
