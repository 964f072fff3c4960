package dev.signpost.local.deadletters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Table;
import dev.signpost.local.terminal.Terminal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code signpost dead-letters replay}. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Tries dead letters again. Nothing newer is ever overwritten: what is older than what stands is told as stale.",
      "Ends with 1 if one is still poison."
    })
final class ReplayCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  private final Terminal terminal;
  private final Map<String, String> environment;

  @ArgGroup(multiplicity = "1")
  Which which = new Which();

  /** Some or all. */
  static final class Which {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "As listed, e.g. 0-17.")
    List<String> ids = List.of();

    @Option(names = "--all", description = "All that were not tried again yet.")
    boolean all;
  }

  @Option(names = "--dry-run", description = "Only say what would happen.")
  boolean dryRun;

  @Mixin CommonOptions common = new CommonOptions();

  ReplayCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    ObjectNode order = JSON.createObjectNode().put("dryRun", dryRun);
    if (which.all) {
      order.put("all", true);
    } else {
      which.ids.forEach(id -> order.withArray("ids").add(LetterIds.checked(id)));
    }
    JsonNode answer =
        common.operator(environment).post(Part.ADMIN, "/v1/admin/dead-letters/replay", order);
    if (common.json()) {
      terminal.say(answer);
    } else {
      say(answer.path("results"));
    }
    return answer
            .path("results")
            .valueStream()
            .anyMatch(result -> "still-poison".equals(result.path("prospect").asText()))
        ? 1
        : 0;
  }

  private void say(JsonNode results) {
    if (results.isEmpty()) {
      terminal.say("no dead letters");
      return;
    }
    Table table = new Table().row("id", "page", dryRun ? "would be" : "result", "detail");
    for (JsonNode result : results) {
      table.row(
          result.path("id").asText(),
          Prose.clean(result.path("page").asText("")),
          result.path("prospect").asText(),
          Prose.clean(result.path("detail").asText()));
    }
    table.lines().forEach(terminal::say);
  }
}
