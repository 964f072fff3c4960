package dev.signpost.local.deadletters;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Terminal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code signpost dead-letters show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows one dead letter with its original bytes, and what another try would do.")
final class ShowCommand implements Callable<Integer> {
  private static final List<String> HEAD =
      List.of("id", "page", "stage", "cause", "topic", "partition", "offset", "time", "replayed");

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Parameters(paramLabel = "ID", description = "As listed, e.g. 0-17.")
  String id = "";

  @Mixin CommonOptions common = new CommonOptions();

  ShowCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    JsonNode letter =
        common
            .operator(environment)
            .get(Part.ADMIN, "/v1/admin/dead-letters/" + LetterIds.checked(id), Map.of());
    if (common.json()) {
      terminal.say(letter);
      return 0;
    }
    for (String name : HEAD) {
      if (letter.hasNonNull(name)) {
        terminal.say("%-9s  %s".formatted(name, Prose.clean(letter.path(name).asText())));
      }
    }
    terminal.say(
        "again      %s: %s"
            .formatted(
                letter.path("prospect").asText(), Prose.clean(letter.path("detail").asText())));
    terminal.say("");
    terminal.say(Prose.clean(letter.path("value").asText("")));
    return 0;
  }
}
