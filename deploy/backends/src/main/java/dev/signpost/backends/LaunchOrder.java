package dev.signpost.backends;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process to be started.
 *
 * @param command with its arguments
 * @param environment what is added to this process's own
 * @param console file which gets its output
 * @param account whom it runs as
 */
record LaunchOrder(
    List<String> command, Map<String, String> environment, Path console, Account account) {

  LaunchOrder {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }
}
