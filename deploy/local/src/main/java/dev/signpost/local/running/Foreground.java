package dev.signpost.local.running;

import dev.signpost.local.parts.Addresses;
import dev.signpost.local.state.RunFile;
import dev.signpost.local.state.RunRecord;
import dev.signpost.local.state.RunRecord.Phase;
import dev.signpost.local.state.StateDirectory;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Figures;
import dev.signpost.local.terminal.StopSignal;
import dev.signpost.local.terminal.Terminal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** {@code up} in front: from the checks to the end of the drain. */
final class Foreground {
  private static final Duration READY_WITHIN = Duration.ofMinutes(3);
  private static final int LOOK_EVERY_MILLIS = 100;

  private final Terminal terminal;
  private final StateDirectory state;
  private final RunFile runFile;
  private final Addresses addresses;
  private final long begun = System.nanoTime();

  Foreground(Terminal terminal, StateDirectory state, Addresses addresses) {
    this.terminal = terminal;
    this.state = state;
    this.runFile = new RunFile(state);
    this.addresses = addresses;
  }

  /**
   * Returns when it was asked to stop and everything is closed.
   *
   * @param whenReady called once all services answer
   */
  void run(Map<String, String> environment, Consumer<RunRecord> whenReady) {
    new Leftovers(state, terminal::note).end();
    MachineCheck.requireFit(state, addresses);
    StopSignal stop = StopSignal.install();
    try (LocalSignpost signpost =
        new LocalSignpost(
            new ServiceEnvironment(addresses, state, environment),
            doing -> starting(stop, doing))) {
      List<Backend> backends = signpost.start(stop);
      try (var _ = new Guard(terminal::note).watch(backends)) {
        awaitReady(stop);
        if (!stop.isRequested()) {
          whenReady.accept(tell(Phase.READY, "running"));
        }
        while (!stop.await(Long.MAX_VALUE)) {
          // nothing but the signal ends this
        }
      }
      terminal.note("stopping …");
    } catch (CommandFailedException e) {
      if (!stop.isRequested()) {
        throw e; // else it is the stop itself that came in between
      }
    } finally {
      runFile.delete();
      if (stop.isRequested()) {
        terminal.note("stopped, data kept in " + state.path());
      }
      stop.done();
    }
  }

  private void awaitReady(StopSignal stop) {
    Readiness readiness = new Readiness(addresses);
    long until = System.nanoTime() + READY_WITHIN.toNanos();
    while (!readiness.missing().isEmpty() && !stop.await(LOOK_EVERY_MILLIS)) {
      if (System.nanoTime() > until) {
        throw new CommandFailedException("not ready in time: " + readiness.causes());
      }
    }
  }

  private void starting(StopSignal stop, String doing) {
    tell(stop.isRequested() ? Phase.STOPPING : Phase.STARTING, doing);
    terminal.note("%5s s  %s".formatted(Figures.tenths((System.nanoTime() - begun) / 1e9), doing));
  }

  private RunRecord tell(Phase phase, String doing) {
    RunRecord record = RunRecord.ofThisProcess(phase, doing, addresses);
    runFile.write(record);
    return record;
  }
}
