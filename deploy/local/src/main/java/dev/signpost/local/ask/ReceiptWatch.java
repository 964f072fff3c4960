package dev.signpost.local.ask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Terminal;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Follows a receipt until nothing more will be reported under it. */
record ReceiptWatch(ServiceClient client, Terminal terminal) {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int LOOK_EVERY_MILLIS = 250;
  private static final Set<String> UNHAPPY = Set.of("quarantined", "stale", "dead");

  /** Returns 0 if the change became visible and linked, 1 if it will not. */
  int follow(String path, boolean json) {
    Set<JsonNode> said = new HashSet<>();
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      JsonNode stages = client.get(Part.INGEST, path, Map.of()).path("stages");
      for (JsonNode stage : stages) {
        if (said.add(stage)) {
          say(stage, json);
        }
      }
      if (isOver(stages)) {
        return stages.valueStream().anyMatch(stage -> is(stage, UNHAPPY)) ? 1 : 0;
      }
      pause();
    }
    throw new CommandFailedException("nothing new for too long; see signpost status");
  }

  /** The ledger keeps it out, or both stages behind it are done. */
  static boolean isOver(JsonNode stages) {
    boolean kept = false;
    boolean linked = false;
    boolean shown = false;
    for (JsonNode stage : stages) {
      switch (stage.path("stage").asText()) {
        case "ledger" -> kept |= is(stage, UNHAPPY);
        case "link" -> linked |= is(stage, UNHAPPY) || is(stage, Set.of("linked"));
        case "index" -> shown |= is(stage, UNHAPPY) || is(stage, Set.of("visible"));
        default -> {}
      }
    }
    return kept || (linked && shown);
  }

  private static boolean is(JsonNode stage, Set<String> outcomes) {
    return outcomes.contains(stage.path("outcome").asText());
  }

  private void say(JsonNode stage, boolean json) {
    if (json) {
      terminal.say(stage.toString());
    } else {
      terminal.say(
          "%s  %-6s  %-11s  %s"
              .formatted(
                  stage.path("at").asText(),
                  stage.path("stage").asText(),
                  stage.path("outcome").asText(),
                  Prose.clean(stage.path("detail").asText("")))
              .stripTrailing());
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted", e);
    }
  }
}
