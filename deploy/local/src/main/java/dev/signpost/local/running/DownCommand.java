package dev.signpost.local.running;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.state.RunFile;
import dev.signpost.local.state.RunRecord;
import dev.signpost.local.state.StateDirectory;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Terminal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code signpost down}. */
@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description = "Ends what up started, in good order; data is kept.")
public final class DownCommand implements Callable<Integer> {
  private static final Duration STOP_WITHIN = Duration.ofSeconds(150);

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Mixin CommonOptions common = new CommonOptions();

  public DownCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    StateDirectory state = common.state(environment);
    Optional<RunRecord> run = new RunFile(state).readRunning();
    run.flatMap(RunRecord::running).ifPresent(this::stop);
    int leftovers = new Leftovers(state, terminal::note).end();
    boolean wasRunning = run.isPresent() || leftovers > 0;
    if (common.json()) {
      terminal.say(new JsonMapper().createObjectNode().put("wasRunning", wasRunning));
    } else {
      terminal.say(
          wasRunning
              ? "stopped, data kept in " + state.path()
              : "signpost is not running (state directory " + state.path() + ")");
    }
    return 0;
  }

  private void stop(ProcessHandle process) {
    terminal.note("stopping process %d …".formatted(process.pid()));
    process.destroy();
    if (!Leftovers.ended(process, STOP_WITHIN)) {
      throw new CommandFailedException(
          "process %d still runs after %d s: look into its logs, or end it by kill -9 %d"
              .formatted(process.pid(), STOP_WITHIN.toSeconds(), process.pid()));
    }
  }
}
