package dev.signpost.local.running;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.state.RunFile;
import dev.signpost.local.state.RunRecord;
import dev.signpost.local.state.StateDirectory;
import dev.signpost.local.terminal.StopSignal;
import dev.signpost.local.terminal.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code signpost status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Shows how every part and generation is; ends with 1 unless all parts are up.")
public final class StatusCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int WATCH_EVERY_MILLIS = 1_000;

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Option(
      names = "--watch",
      description = "Show it again every second until ^C; ends with 130, as shells expect.")
  boolean watch;

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
    StatusScreen screen =
        new StatusScreen(new StatusCheck(addresses), common.operator(environment));
    if (watch) {
      return watch(screen);
    }
    List<PartStatus> parts = screen.look();
    if (common.json()) {
      ObjectNode result = toJson(state, run, parts);
      screen
          .generations()
          .ifPresent(listing -> result.set("reasonsToReindex", listing.path("reasonsToReindex")));
      terminal.say(result);
    } else {
      show(state, run, parts, screen);
    }
    return parts.stream().allMatch(PartStatus::works) ? 0 : 1;
  }

  /** On a terminal in place of what stood there; elsewhere a block after the other. */
  private int watch(StatusScreen screen) {
    StopSignal stop = StopSignal.install();
    try {
      int height = 0;
      do {
        List<String> lines = screen.whole(screen.look());
        if (terminal.out().watched() && height > 0) {
          terminal.out().stream().print("\u001b[%dA\u001b[J".formatted(height));
        }
        lines.forEach(terminal::say);
        height = lines.size();
      } while (!stop.await(WATCH_EVERY_MILLIS));
      return 0;
    } finally {
      stop.done();
    }
  }

  private void show(
      StateDirectory state, Optional<RunRecord> run, List<PartStatus> parts, StatusScreen screen) {
    if (run.isEmpty() && parts.stream().noneMatch(PartStatus::works)) {
      terminal.say("signpost is not running (state directory " + state.path() + ")");
      return;
    }
    run.ifPresent(record ->
        terminal.say(
            "process %d since %s: %s"
                .formatted(record.process().pid(), record.process().startedAt(), record.doing())));
    screen.whole(parts).forEach(terminal::say);
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
