package dev.signpost.backends;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Starts child processes so that they end with this process, however it ends, and get no signal
 * meant for its terminal.
 *
 * <p>The kernel's death signal ({@code setpriv --pdeathsig}) is tied to the thread which started
 * the child, so that thread waits for the child and does nothing else.
 */
final class Launcher {

  private Launcher() {}

  static Process launch(String name, LaunchOrder order) {
    CompletableFuture<Process> started = new CompletableFuture<>();
    Thread.ofPlatform().daemon().name(name + "-parent").start(() -> startAndWait(order, started));
    try {
      return started.join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof BackendException told
          ? told
          : new BackendException(name + " cannot be launched: " + failure.getCause(), failure);
    }
  }

  private static void startAndWait(LaunchOrder order, CompletableFuture<Process> started) {
    try {
      Process process = builder(order).start();
      started.complete(process);
      process.waitFor();
    } catch (IOException | RuntimeException failure) {
      started.completeExceptionally(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static ProcessBuilder builder(LaunchOrder order) {
    List<String> command = new ArrayList<>();
    if (isInstalled("setsid")) {
      command.add("setsid");
    }
    if (isInstalled("setpriv")) {
      command.addAll(List.of("setpriv", "--pdeathsig", "TERM"));
      command.addAll(order.account().options());
      command.add("--");
    } else if (order.account() instanceof Account.Unprivileged) {
      throw new BackendException(
          "elasticsearch does not run as root, and setpriv (package util-linux) is not installed");
    }
    command.addAll(order.command());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(order.environment());
    return builder
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectErrorStream(true)
        .redirectOutput(order.console().toFile());
  }

  private static boolean isInstalled(String tool) {
    return List.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator))
        .stream()
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, tool)));
  }
}
