package dev.signpost.local.running;

import dev.signpost.local.parts.Part;
import dev.signpost.local.state.StateDirectory;
import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Kafka and Elasticsearch of a run that was killed. The system asks them to end when their parent
 * dies, where it can do that; this sees to it that they have ended before their data is used again.
 */
final class Leftovers {
  private static final Duration TOLERANCE = Duration.ofSeconds(2);
  private static final Duration GRACE = Duration.ofSeconds(30);
  private static final Duration REAPING = Duration.ofSeconds(10);

  private final StateDirectory state;
  private final Consumer<String> notes;

  Leftovers(StateDirectory state, Consumer<String> notes) {
    this.state = state;
    this.notes = notes;
  }

  /** Ends them, gracefully if they let themselves; how many there were. */
  int end() {
    int ended = 0;
    for (Part part : new Part[] {Part.KAFKA, Part.ELASTICSEARCH}) {
      Optional<ProcessHandle> process = find(directory(part));
      if (process.isPresent()) {
        notes.accept(
            "ending %s of a former run (process %d) …"
                .formatted(part.title(), process.get().pid()));
        end(part, process.get());
        ended++;
      }
    }
    return ended;
  }

  private Path directory(Part part) {
    return part == Part.KAFKA ? state.kafka() : state.elasticsearch();
  }

  /**
   * The process whose number lies in the directory, if it is the one that wrote it: started before
   * the file was written, and with this directory in its command line.
   */
  static Optional<ProcessHandle> find(Path directory) {
    Path file = directory.resolve("pid");
    try {
      Instant written = Files.getLastModifiedTime(file).toInstant().plus(TOLERANCE);
      String pid = Files.readString(file).strip();
      return pid.matches("[0-9]{1,10}")
          ? ProcessHandle.of(Long.parseLong(pid))
              .filter(ProcessHandle::isAlive)
              .filter(process -> process.info().startInstant().map(written::isAfter).orElse(false))
              .filter(process -> commandLine(process).contains(directory.toString()))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new CommandFailedException("cannot read %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** Whole where the system has /proc: what Java tells of it ends after 4 kB. */
  private static String commandLine(ProcessHandle process) {
    Path whole = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
    try {
      return Files.readString(whole, StandardCharsets.ISO_8859_1).replace('\0', ' ');
    } catch (IOException e) {
      return process.info().commandLine().orElse("");
    }
  }

  private static void end(Part part, ProcessHandle process) {
    process.destroy();
    if (!ended(process, GRACE)) {
      process.destroyForcibly();
      if (!ended(process, REAPING)) {
        throw new CommandFailedException(
            "%s of a former run does not end: process %d".formatted(part.title(), process.pid()));
      }
    }
  }

  static boolean ended(ProcessHandle process, Duration within) {
    try {
      process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return !process.isAlive();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
