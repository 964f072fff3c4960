package dev.signpost.backends;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The directory of one node: data, configuration, logs, and the id of the process which uses it.
 */
record NodeDirectory(String node, Path path) {

  private static final long LEAST_SPACE = 64L << 20;

  Path data() {
    return path.resolve("data");
  }

  Path config() {
    return path.resolve("config");
  }

  Path logs() {
    return path.resolve("logs");
  }

  Path temp() {
    return path.resolve("tmp");
  }

  Path console() {
    return logs().resolve("console.log");
  }

  /** The server itself. */
  PidFile pidFile() {
    return new PidFile(path.resolve("pid"));
  }

  /** The JVM which started it. */
  PidFile ownerFile() {
    return new PidFile(path.resolve("owner"));
  }

  /**
   * Makes the directories and finds out now what the node would otherwise fail at later and less
   * clearly.
   */
  void prepare(Account account) {
    try {
      for (Path directory : List.of(path, data(), config(), logs(), temp())) {
        Files.createDirectories(directory);
      }
      Files.deleteIfExists(Files.createTempFile(path, "write", ".probe"));
      requireSpace();
      ownerFile().write(ProcessHandle.current());
      switch (account) {
        case Account.Unprivileged other -> UnixFiles.handOver(path, other);
        case Account.Own() -> {}
      }
    } catch (AccessDeniedException denied) {
      throw new BackendException(node + " cannot write to " + path + ": permission denied", denied);
    } catch (IOException failure) {
      throw new BackendException(
          node + " cannot write to " + path + ": " + failure.getMessage(), failure);
    }
  }

  private void requireSpace() throws IOException {
    long usable = Files.getFileStore(path).getUsableSpace();
    if (usable < LEAST_SPACE) {
      throw new BackendException(
          node
              + " has no room: "
              + (usable >> 20)
              + " MB left on the disk of "
              + path
              + ", needed "
              + (LEAST_SPACE >> 20));
    }
  }
}
