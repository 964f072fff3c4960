package dev.signpost.local.ask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks one service and shows what it says: as it is with {@code --json}, else as text. */
record Question(Terminal terminal, Map<String, String> environment) {
  int ask(CommonOptions common, Part part, Path path, Function<JsonNode, Stream<String>> asText) {
    JsonNode answer =
        new ServiceClient(common.running(environment)).get(part, path.path(), path.query());
    if (common.json()) {
      terminal.say(answer);
    } else {
      asText.apply(answer).forEach(terminal::say);
    }
    return 0;
  }

  /** What is asked for. */
  record Path(String path, Map<String, String> query) {
    Path {
      query = Map.copyOf(query);
    }
  }
}
