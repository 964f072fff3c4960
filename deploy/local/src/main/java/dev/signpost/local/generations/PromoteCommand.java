package dev.signpost.local.generations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.ReasonOption;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code signpost promote}. */
@Command(
    name = "promote",
    mixinStandardHelpOptions = true,
    description = {
      "Lets answers come from a generation that is ready, if it holds what the live one holds.",
      "Ends with 1 if the gate does not let it pass."
    })
public final class PromoteCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Parameters(
      arity = "0..1",
      paramLabel = "GENERATION",
      description = "As listed; the newest that is ready if not told.")
  @Nullable String generation;

  @Option(names = "--force", description = "Whatever the gate says; needs --reason.")
  boolean force;

  @Mixin ReasonOption reason = new ReasonOption();

  @Mixin CommonOptions common = new CommonOptions();

  public PromoteCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    if (force && reason.text().isBlank()) {
      throw new CommandFailedException("--force needs a --reason, which is kept");
    }
    GenerationClient client = new GenerationClient(common.operator(environment));
    String chosen =
        generation == null
            ? client
                .newest("ready")
                .orElseThrow(() ->
                    new CommandFailedException("nothing is ready: build with signpost reindex"))
            : GenerationClient.checked(generation);
    return promote(client, chosen, common.json());
  }

  int promote(GenerationClient client, String chosen, boolean json) {
    JsonNode answer = client.promote(chosen, force, reason.text());
    boolean promoted = answer.path("promoted").asBoolean();
    if (json) {
      terminal.say(answer);
    } else {
      GenerationTable.ofReport(answer.path("report")).forEach(terminal::say);
      terminal.say(
          promoted
              ? chosen + " is live"
              : chosen + " is not promoted; overrule with --force --reason TEXT");
    }
    return promoted ? 0 : 1;
  }
}
