package dev.signpost.local.running;

import dev.signpost.local.state.RunFile;
import dev.signpost.local.state.RunRecord;
import dev.signpost.local.state.RunRecord.Phase;
import dev.signpost.local.state.StateDirectory;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Terminal;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** {@code up -d}: the same command in a session of its own, watched until it is ready. */
final class Background {
  private static final int LOOK_EVERY_MILLIS = 100;
  private static final int TAIL_LINES = 20;

  private final Terminal terminal;
  private final StateDirectory state;
  private final RunFile runFile;

  Background(Terminal terminal, StateDirectory state) {
    this.terminal = terminal;
    this.state = state;
    this.runFile = new RunFile(state);
  }

  /**
   * Starts it and returns when it is ready.
   *
   * @param arguments of the command line, {@code up} included
   * @throws CommandFailedException with the end of its log, if it ended instead
   */
  RunRecord start(List<String> arguments) {
    Path log = state.backgroundLog();
    ProcessBuilder builder =
        new ProcessBuilder(command(arguments))
            .redirectInput(Redirect.from(new File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    try {
      return await(builder.start().toHandle());
    } catch (IOException e) {
      throw new CommandFailedException("cannot start in the background: " + e.getMessage(), e);
    }
  }

  /** Waits until the process, or whichever came first, is ready. */
  RunRecord await(ProcessHandle process) {
    AtomicReference<String> told = new AtomicReference<>("");
    while (process.isAlive()) {
      Optional<RunRecord> record =
          runFile.read().filter(run -> run.process().pid() == process.pid());
      if (record.isPresent() && record.get().phase() == Phase.READY) {
        return record.get();
      }
      record.map(RunRecord::doing).ifPresent(doing -> tell(told, doing));
      pause();
    }
    Optional<ProcessHandle> other = runFile.readRunning().flatMap(RunRecord::running);
    if (other.isPresent() && other.get().pid() != process.pid()) {
      return await(other.get()); // somebody else's start came first
    }
    throw new CommandFailedException(
        "it did not start; the end of %s:\n%s".formatted(state.backgroundLog(), tail()));
  }

  private void tell(AtomicReference<String> told, String doing) {
    if (!told.getAndSet(doing).equals(doing)) {
      terminal.note(doing + " …");
    }
  }

  private static List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      command.add("/usr/bin/setsid");
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(
            option -> !option.startsWith("-Dsignpost.out") && !option.startsWith("-Dsignpost.err"))
        .forEach(command::add);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "dev.signpost.local.Main"));
    command.addAll(arguments);
    return command;
  }

  private String tail() {
    try {
      List<String> lines = Files.readAllLines(state.backgroundLog());
      return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
    } catch (IOException e) {
      return "(unreadable: " + e.getMessage() + ")";
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted; it goes on in the background", e);
    }
  }
}
