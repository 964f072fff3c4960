package dev.signpost.local.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Figures;
import dev.signpost.local.terminal.Progress;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Table;
import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code signpost verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Compares every document of the live generation, field by field, with what the log says.",
      "The services do it: ^C only ends the watching, --resume watches again, and a run",
      "outlives the service that carries it out.",
      "Ends with 1 unless all is as the log says, or was mended."
    })
public final class VerifyCommand implements Callable<Integer> {
  private static final int LOOK_EVERY_MILLIS = 500;
  private static final String PATH = "/v1/admin/verify";

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Option(names = "--repair", description = "Mend what differs, and nothing else.")
  boolean repair;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "0",
      description = "Read at most that many documents a second (default: as many as there can be).")
  long rate;

  @Option(names = "--resume", description = "Watch the run that is under way.")
  boolean resume;

  @Mixin CommonOptions common = new CommonOptions();

  public VerifyCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    ServiceClient services = common.operator(environment);
    if (!resume) {
      JsonNode order =
          new JsonMapper().createObjectNode().put("repair", repair).put("perSecond", rate);
      JsonNode _ = services.post(Part.ADMIN, PATH, order);
    }
    JsonNode report = follow(services);
    if (!report.path("phase").asText().equals("done")) {
      throw new CommandFailedException(
          "not verified: " + report.path("cause").asText(report.path("phase").asText()));
    }
    if (common.json()) {
      terminal.say(report);
    } else {
      say(report);
    }
    return report.path("clean").asBoolean() ? 0 : 1;
  }

  private JsonNode follow(ServiceClient services) {
    try (Progress progress = terminal.progress("verifying", "documents")) {
      while (true) {
        JsonNode status = services.get(Part.ADMIN, PATH, Map.of());
        progress.expect(status.path("total").asLong());
        progress.reached(status.path("done").asLong());
        if (!status.path("phase").asText().equals("running")) {
          return status;
        }
        pause();
      }
    }
  }

  private void say(JsonNode report) {
    if (!report.path("found").isEmpty()) {
      Table table = new Table().row("difference", "index", "page", "fields", "");
      for (JsonNode each : report.path("found")) {
        table.row(
            each.path("kind").asText(),
            each.path("index").asText(),
            Prose.clean(each.path("page").asText()),
            String.join(", ", each.path("fields").valueStream().map(JsonNode::asText).toList()),
            Prose.clean(each.path("result").asText("")));
      }
      table.lines().forEach(terminal::say);
    }
    terminal.say(
        "%s: %s compared, %s, %s mended"
            .formatted(
                report.path("generation").asText(),
                Figures.counted(report.path("compared").asLong(), "document"),
                Figures.counted(report.path("differences").asLong(), "difference"),
                Figures.of(report.path("mended").asLong())));
    if (report.path("moving").asLong() > 0) {
      terminal.say(
          "%s changed meanwhile and were left out"
              .formatted(Figures.of(report.path("moving").asLong())));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted; the run goes on", e);
    }
  }
}
