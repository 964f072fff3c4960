package dev.signpost.local.deadletters;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Table;
import dev.signpost.local.terminal.Terminal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code signpost dead-letters list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the newest dead letters that were not tried again yet, newest last.")
final class ListCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description = "Only those of one stage: ledger, link or index.")
  @Nullable String stage;

  @Option(names = "--all", description = "Also those that were tried again.")
  boolean all;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many at most (default: ${DEFAULT-VALUE}).")
  int size;

  @Mixin CommonOptions common = new CommonOptions();

  ListCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("size", String.valueOf(size));
    query.put("all", String.valueOf(all));
    if (stage != null) {
      query.put("stage", stage);
    }
    JsonNode answer = common.operator(environment).get(Part.ADMIN, "/v1/admin/dead-letters", query);
    if (common.json()) {
      terminal.say(answer);
    } else {
      say(answer.path("deadLetters"));
    }
    return 0;
  }

  private void say(JsonNode letters) {
    if (letters.isEmpty()) {
      terminal.say("no dead letters");
      return;
    }
    Table table = new Table().row("id", "time", "stage", "topic", "page", "cause");
    for (JsonNode letter : letters) {
      table.row(
          letter.path("id").asText(),
          letter.path("time").asText(),
          letter.path("stage").asText(),
          letter.path("topic").asText(),
          Prose.clean(letter.path("page").asText("")),
          Prose.clean(letter.path("cause").asText())
              + (letter.hasNonNull("replayed") ? " (tried again)" : ""));
    }
    table.lines().forEach(terminal::say);
  }
}
