package dev.signpost.local.running;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.state.RunFile;
import dev.signpost.local.state.RunRecord;
import dev.signpost.local.state.StateDirectory;
import dev.signpost.local.terminal.Figures;
import dev.signpost.local.terminal.Table;
import dev.signpost.local.terminal.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code signpost status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Shows how every part is; ends with 1 unless all are up.")
public final class StatusCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Mixin CommonOptions common = new CommonOptions();

  public StatusCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    StateDirectory state = common.state(environment);
    Optional<RunRecord> run = new RunFile(state).readRunning();
    Addresses addresses = common.running(environment);
    List<PartStatus> parts = new StatusCheck(addresses).all();
    if (common.json()) {
      terminal.say(toJson(state, run, parts));
    } else {
      show(state, run, parts);
    }
    return parts.stream().allMatch(PartStatus::works) ? 0 : 1;
  }

  private void show(StateDirectory state, Optional<RunRecord> run, List<PartStatus> parts) {
    if (run.isEmpty() && parts.stream().noneMatch(PartStatus::works)) {
      terminal.say("signpost is not running (state directory " + state.path() + ")");
      return;
    }
    run.ifPresent(record ->
        terminal.say(
            "process %d since %s: %s"
                .formatted(record.process().pid(), record.process().startedAt(), record.doing())));
    Table table = new Table().row("part", "status", "address", "");
    for (PartStatus part : parts) {
      table.row(part.part(), part.status(), part.address(), remark(part));
    }
    table.lines().forEach(terminal::say);
  }

  private static String remark(PartStatus part) {
    if (part.cause() != null) {
      return part.cause();
    }
    return part.pages() == null ? "" : Figures.of(part.pages()) + " pages";
  }

  private static ObjectNode toJson(
      StateDirectory state, Optional<RunRecord> run, List<PartStatus> parts) {
    ObjectNode result = JSON.createObjectNode().put("running", run.isPresent());
    result.put("data", state.path().toString());
    run.ifPresent(record ->
        result
            .put("pid", record.process().pid())
            .put("since", record.process().startedAt().toString())
            .put("phase", record.phase().name().toLowerCase(Locale.ROOT))
            .put("doing", record.doing()));
    result.set("parts", JSON.valueToTree(parts));
    return result;
  }
}
