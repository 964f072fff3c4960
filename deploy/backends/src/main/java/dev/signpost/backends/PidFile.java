package dev.signpost.backends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A file which holds the id of a process. */
record PidFile(Path path) {

  /** Clock ticks of process starts and file times are not the same. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  /**
   * The process which wrote the file, if it still lives; a later process which got the same id is
   * another one.
   */
  Optional<ProcessHandle> process() {
    try {
      Instant written = Files.getLastModifiedTime(path).toInstant();
      String text = Files.readString(path).strip();
      return (text.isEmpty()
              ? Optional.<ProcessHandle>empty()
              : ProcessHandle.of(Long.parseLong(text)))
          .filter(ProcessHandle::isAlive)
          .filter(process -> !isZombie(process))
          .filter(process -> startedBefore(process, written.plus(TOLERANCE)));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException | NumberFormatException unreadable) {
      throw new BackendException("cannot read the process id in " + path, unreadable);
    }
  }

  void write(ProcessHandle process) throws IOException {
    Files.writeString(path, String.valueOf(process.pid()));
  }

  /** Dead, but not cleared away by whoever should: Java counts it as alive. */
  private static boolean isZombie(ProcessHandle process) {
    try {
      String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
      return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
    } catch (IOException noSuchSystem) {
      return false;
    }
  }

  private static boolean startedBefore(ProcessHandle process, Instant latest) {
    return process.info().startInstant().map(latest::isAfter).orElse(true);
  }
}
