package dev.signpost.local.running;

import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.state.RunFile;
import dev.signpost.local.state.RunRecord;
import dev.signpost.local.state.RunRecord.Phase;
import dev.signpost.local.state.StateDirectory;
import dev.signpost.local.state.StateLock;
import dev.signpost.local.terminal.Terminal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code signpost up}. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = {
      "Starts Kafka, Elasticsearch and the services on this machine and stays in front until ^C.",
      "Loads the sample content on the first start. What runs already is left alone."
    })
public final class UpCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-d", "--detach"},
      description = "Go on in the background; return when every service is ready.")
  boolean detach;

  @Option(names = "--no-sample", description = "Start without the sample content.")
  boolean noSample;

  @Mixin CommonOptions common = new CommonOptions();

  public UpCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    StateDirectory state = common.state(environment);
    state.prepare();
    if (detach) {
      detached(state);
      return 0;
    }
    Logging.to(state.logs());
    Optional<StateLock> lock = StateLock.tryAcquire(state);
    if (lock.isEmpty()) {
      new RunFile(state).read().ifPresent(run -> alreadyRunning(state, run));
      return 0;
    }
    try (var _ = lock.get()) {
      new Foreground(terminal, state, common.toStart(environment).orFree())
          .run(environment, run -> ready(state, run));
    }
    return 0;
  }

  private void ready(StateDirectory state, RunRecord run) {
    loadSamples(state, run.addresses());
    new Announcement(terminal, state, common.json()).urls(run);
    terminal.note("running; ^C ends it");
  }

  private void detached(StateDirectory state) {
    Background background = new Background(terminal, state);
    Optional<RunRecord> running = new RunFile(state).readRunning();
    RunRecord run;
    if (running.isPresent()) {
      alreadyRunning(state, running.get());
      run = background.await(running.get().running().orElse(ProcessHandle.current()));
    } else {
      new Leftovers(state, terminal::note).end();
      MachineCheck.requireFit(state, common.toStart(environment).orFree());
      run = background.start(inFront());
      loadSamples(state, run.addresses());
    }
    if (running.isEmpty()) {
      new Announcement(terminal, state, common.json()).urls(run);
    }
  }

  /** The same command line, to be run in front and without samples: those are loaded from here. */
  private List<String> inFront() {
    return Stream.concat(
            spec.root().commandLine().getParseResult().originalArgs().stream()
                .filter(argument -> !argument.equals("-d") && !argument.equals("--detach")),
            noSample ? Stream.of() : Stream.of("--no-sample"))
        .toList();
  }

  private void alreadyRunning(StateDirectory state, RunRecord run) {
    terminal.note(
        "already started (process %d)%s"
            .formatted(run.process().pid(), run.phase() == Phase.READY ? "" : ": " + run.doing()));
    new Announcement(terminal, state, common.json()).urls(run);
  }

  private void loadSamples(StateDirectory state, Addresses addresses) {
    if (!noSample) {
      new Samples(state, terminal).loadOnce(addresses);
    }
  }
}
