package dev.signpost.local.generations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Progress;
import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code signpost reindex}. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = {
      "Builds a new generation of the index from the log, beside the live one, which goes on being fed and searched.",
      "The services build it: ^C only ends the watching, and --resume watches again."
    })
public final class ReindexCommand implements Callable<Integer> {
  private static final int LOOK_EVERY_MILLIS = 500;

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Option(names = "--resume", description = "Watch the generation that is building already.")
  boolean resume;

  @Option(names = "--no-wait", description = "Begin it and return.")
  boolean noWait;

  @Option(
      names = "--promote",
      description = "Promote it once it is ready, if the gate lets it pass.")
  boolean promote;

  @Mixin CommonOptions common = new CommonOptions();

  public ReindexCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    GenerationClient client = new GenerationClient(common.operator(environment));
    String generation = resume ? building(client) : client.reindex().path("generation").asText();
    terminal.note("%s is building; ^C leaves it building".formatted(generation));
    if (!noWait) {
      follow(client, generation);
    }
    if (promote && !noWait) {
      return new PromoteCommand(terminal, environment).promote(client, generation, common.json());
    }
    JsonNode state = client.one(generation);
    if (common.json()) {
      terminal.say(state);
    } else {
      terminal.say("%s is %s".formatted(generation, state.path("state").asText()));
      if (state.path("state").asText().equals("ready")) {
        terminal.note("promote it with: signpost promote " + generation);
      }
    }
    return 0;
  }

  private static String building(GenerationClient client) {
    return client
        .newest("building")
        .or(() -> client.newest("ready"))
        .orElseThrow(
            () -> new CommandFailedException("nothing is building: begin without --resume"));
  }

  private void follow(GenerationClient client, String generation) {
    try (Progress progress = terminal.progress("building " + generation, "records")) {
      while (true) {
        JsonNode state = client.one(generation);
        progress.expect(state.path("total").asLong());
        progress.reached(state.path("applied").asLong());
        switch (state.path("state").asText()) {
          case "building" -> pause();
          case "ready", "live" -> {
            return;
          }
          default ->
              throw new CommandFailedException(
                  "%s is %s: %s"
                      .formatted(
                          generation,
                          state.path("state").asText(),
                          state.path("cause").asText("ordered meanwhile")));
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted; the generation goes on building", e);
    }
  }
}
