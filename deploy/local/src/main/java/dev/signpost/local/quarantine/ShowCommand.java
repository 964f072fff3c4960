package dev.signpost.local.quarantine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.PageIdConverter;
import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Table;
import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code signpost quarantine show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows what is wrong with a draft in quarantine; with --json the draft too.")
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Parameters(paramLabel = "PAGE", converter = PageIdConverter.class, description = "Page id.")
  @Nullable PageId page;

  @Mixin CommonOptions common = new CommonOptions();

  ShowCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    JsonNode draft =
        new ServiceClient(common.running(environment))
            .get(Part.INGEST, "/v1/quarantine/" + page, Map.of());
    if (common.json()) {
      terminal.say(draft);
      return 0;
    }
    terminal.say(
        "%s at revision %s, since %s, receipt %s"
            .formatted(
                draft.path("page").asText(),
                draft.path("revision").asText(),
                draft.path("at").asText(),
                draft.path("receipt").asText()));
    Table table = new Table().row("severity", "rule", "place", "what");
    draft
        .path("faults")
        .forEach(fault ->
            table.row(
                fault.path("severity").asText(),
                fault.path("rule").asText(),
                fault.path("place").asText(),
                Prose.clean(fault.path("message").asText())));
    table.lines().forEach(terminal::say);
    return 0;
  }
}
