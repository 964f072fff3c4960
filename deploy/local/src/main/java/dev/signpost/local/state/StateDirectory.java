package dev.signpost.local.state;

import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a local Signpost keeps everything; told by {@code --data}. */
public record StateDirectory(Path path) {
  /** Rises when a newer Signpost can no longer read what an older one left. */
  static final int LAYOUT = 1;

  private static final String VERSION = "layout-version";
  private static final String IMPORTS = "imports";
  private static final String REJECTED = "rejected.ndjson";
  private static final Set<String> MAY_BE_THERE = Set.of("lost+found", IMPORTS, REJECTED);

  public StateDirectory {
    path = path.toAbsolutePath().normalize();
  }

  /** The one asked for, else of {@code SIGNPOST_DATA}, else below the user's state directory. */
  public static StateDirectory locate(@Nullable Path asked, Map<String, String> environment) {
    if (asked != null) {
      return new StateDirectory(asked);
    }
    String set = environment.getOrDefault("SIGNPOST_DATA", "");
    if (!set.isBlank()) {
      return new StateDirectory(Path.of(set));
    }
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
    return new StateDirectory(
        (state.isBlank() ? Path.of(home, ".local", "state") : Path.of(state)).resolve("signpost"));
  }

  public Path kafka() {
    return path.resolve("kafka");
  }

  public Path elasticsearch() {
    return path.resolve("elasticsearch");
  }

  /** Kafka Streams stores of one service. */
  public Path streams(String service) {
    return path.resolve("streams").resolve(service);
  }

  public Path logs() {
    return path.resolve("logs");
  }

  /** What {@code up -d} prints in the background. */
  public Path backgroundLog() {
    return logs().resolve("up.log");
  }

  /** Drafts that the last import could not bring in. */
  public Path rejected() {
    return path.resolve(REJECTED);
  }

  /** What is remembered of a source that was imported, told by its name. */
  public Path importMemory(String name) {
    return path.resolve(IMPORTS).resolve(name + ".ndjson");
  }

  /** Holds the token of {@code /v1/admin}. */
  public Path adminToken() {
    return path.resolve("admin-token");
  }

  /** Exists once the sample content has been loaded. */
  public Path sampleMarker() {
    return path.resolve("sample-loaded");
  }

  Path lockFile() {
    return path.resolve("lock");
  }

  Path runFile() {
    return path.resolve("run.json");
  }

  /**
   * Makes the directory ready for use.
   *
   * @throws CommandFailedException if it cannot be written or belongs to something else
   */
  public void prepare() {
    try {
      Files.createDirectories(path);
      Files.delete(Files.createTempFile(path, "write", ".probe"));
      checkVersion();
      Files.createDirectories(logs());
    } catch (IOException e) {
      throw new CommandFailedException(
          "cannot write to state directory %s (%s): choose another with --data"
              .formatted(path, reason(e)),
          e);
    }
  }

  private void checkVersion() throws IOException {
    Path file = path.resolve(VERSION);
    if (Files.exists(file)) {
      String found = Files.readString(file).strip();
      if (!found.equals(String.valueOf(LAYOUT))) {
        throw new CommandFailedException(
            "state directory %s is of layout version %s, this Signpost reads version %d: move it away, or choose another with --data"
                .formatted(path, found, LAYOUT));
      }
    } else if (isEmpty()) {
      Files.writeString(file, LAYOUT + "\n");
    } else {
      throw new CommandFailedException(
          "%s holds files of something else: choose an empty or new directory with --data"
              .formatted(path));
    }
  }

  /** But for what a mount, whoever starts us, or an import into another Signpost put there. */
  private boolean isEmpty() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> file.getFileName().toString())
          .allMatch(name -> name.endsWith(".log") || MAY_BE_THERE.contains(name));
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "")
        + (e.getMessage() == null ? "" : ": " + e.getMessage());
  }
}
