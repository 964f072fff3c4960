package dev.signpost.local.quarantine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Table;
import dev.signpost.local.terminal.Terminal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code signpost quarantine list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the drafts in quarantine, the newest of each page.")
final class ListCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Mixin CommonOptions common = new CommonOptions();

  ListCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    ArrayNode all = all(new ServiceClient(common.running(environment)));
    if (common.json()) {
      terminal.say(JSON.createObjectNode().set("quarantine", all));
    } else if (all.isEmpty()) {
      terminal.say("nothing is in quarantine");
    } else {
      Table table = new Table().row("page", "revision", "since", "rules");
      all.forEach(draft ->
          table.row(
              draft.path("page").asText(),
              draft.path("revision").asText(),
              draft.path("at").asText(),
              rules(draft)));
      table.lines().forEach(terminal::say);
    }
    return 0;
  }

  private static ArrayNode all(ServiceClient client) {
    ArrayNode all = JSON.createArrayNode();
    Map<String, String> query = new LinkedHashMap<>();
    query.put("size", "1000");
    for (boolean more = true; more; ) {
      JsonNode part = client.get(Part.INGEST, "/v1/quarantine", query);
      part.path("quarantine").forEach(all::add);
      more = part.hasNonNull("next");
      query.put("after", part.path("next").asText());
    }
    return all;
  }

  private static String rules(JsonNode draft) {
    StringJoiner rules = new StringJoiner(", ");
    draft.path("errors").forEach(rule -> rules.add(rule.asText()));
    return rules.toString();
  }
}
