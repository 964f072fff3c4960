package dev.signpost.local.curations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Table;
import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code signpost curations list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the curations that hold or are to come.")
final class ListCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Option(names = "--ended", description = "Also those that have ended.")
  boolean ended;

  @Mixin CommonOptions common = new CommonOptions();

  ListCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    JsonNode answer =
        common
            .operator(environment)
            .get(
                Part.ADMIN,
                CurationsCommand.PATH,
                ended ? Map.of("ended", "true") : Map.<String, String>of());
    if (common.json()) {
      terminal.say(answer);
    } else if (answer.path("curations").isEmpty()) {
      terminal.say("no curations");
    } else {
      table(answer.path("curations")).lines().forEach(terminal::say);
    }
    return 0;
  }

  private static Table table(JsonNode curations) {
    Table table = new Table().row("id", "state", "until", "effect", "for", "pages", "by", "reason");
    for (JsonNode each : curations) {
      table.row(
          each.path("id").asText(),
          each.path("state").asText(),
          each.path("end").asText().replaceFirst("T.*", ""),
          each.path("effect").asText(),
          each.hasNonNull("query")
              ? "\"" + Prose.clean(each.path("query").asText()) + "\""
              : each.path("concept").asText(),
          each.path("pages").valueStream().map(JsonNode::asText).collect(Collectors.joining(" ")),
          Prose.clean(each.path("author").asText()),
          Prose.clean(each.path("reason").asText()));
    }
    return table;
  }
}
