package dev.signpost.backends;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says in a sentence why a server did not come up, from what it printed, and shows the end of that.
 */
final class StartFailure {

  private record Cause(Pattern sign, String sentence) {
    Cause(String sign, String sentence) {
      this(Pattern.compile(sign), sentence);
    }
  }

  private static final List<Cause> CAUSES =
      List.of(
          new Cause(
              "Address already in use|BindException|BindHttpException",
              "its port is taken by another process"),
          new Cause("No space left on device", "the disk is full"),
          new Cause("Read-only file system", "the file system is read-only"),
          new Cause(
              "Failed to acquire lock|failed to obtain node lock",
              "another process uses its data directory"),
          new Cause(
              "AccessDeniedException|Permission denied",
              "it may not read or write one of its files"),
          new Cause(
              "Invalid cluster.id|INCONSISTENT_CLUSTER_ID", "its data belongs to another cluster"),
          new Cause(
              "Could not reserve enough space|insufficient memory|Cannot allocate memory",
              "there is not enough memory"),
          new Cause("OutOfMemoryError", "its heap is too small"),
          new Cause("setpriv: ", "it could not be given another account"));

  private static final int LINES = 30;
  private static final int LONGEST_READ = 64 * 1024;

  private StartFailure() {}

  static BackendException of(Node node, String whatHappened) {
    Path console = node.directory().console();
    String printed = end(console);
    String cause = cause(printed).map(": "::concat).orElse("");
    List<String> lines = printed.lines().toList();
    return new BackendException(
        "%s at %s cannot start%s (%s); the end of %s:%n%s"
            .formatted(
                node.name(),
                node.address(),
                cause,
                whatHappened,
                console,
                String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()))));
  }

  static Optional<String> cause(String printed) {
    return CAUSES.stream()
        .filter(each -> each.sign().matcher(printed).find())
        .map(Cause::sentence)
        .findFirst();
  }

  private static String end(Path file) {
    try {
      byte[] all = Files.readAllBytes(file);
      int from = Math.max(0, all.length - LONGEST_READ);
      return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return "(unreadable: " + unreadable.getMessage() + ")";
    }
  }
}
