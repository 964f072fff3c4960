package dev.signpost.local.running;

import dev.signpost.local.parts.Addresses;
import dev.signpost.local.parts.Part;
import dev.signpost.local.state.StateDirectory;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** Finds out before a start what would make it fail later and less clearly. */
final class MachineCheck {
  private static final long NEEDED_BYTES = 1L << 30;

  private MachineCheck() {}

  /**
   * Checks room and ports.
   *
   * @throws CommandFailedException saying everything that is in the way
   */
  static void requireFit(StateDirectory state, Addresses addresses) {
    requireRoom(usableBytes(state), state);
    requireFreePorts(addresses);
  }

  static void requireRoom(long usable, StateDirectory state) {
    if (usable < NEEDED_BYTES) {
      throw new CommandFailedException(
          "only %s MB are free on the disk of %s, %s MB are needed: make room, or choose another place with --data"
              .formatted(Figures.of(usable >> 20), state.path(), Figures.of(NEEDED_BYTES >> 20)));
    }
  }

  private static void requireFreePorts(Addresses addresses) {
    List<String> taken =
        Stream.of(Part.values())
            .filter(part -> !addresses.address(part).canBeTaken())
            .map(part ->
                "port %d is taken, %s wants it: end what uses it, or choose another with %s or %s"
                    .formatted(
                        addresses.address(part).port(),
                        part.title(),
                        part.portOption(),
                        part.portVariable()))
            .toList();
    if (!taken.isEmpty()) {
      throw new CommandFailedException(String.join("\n          ", taken));
    }
  }

  private static long usableBytes(StateDirectory state) {
    try {
      return Files.getFileStore(state.path()).getUsableSpace();
    } catch (IOException e) {
      throw new CommandFailedException(
          "cannot tell the free space of %s: %s".formatted(state.path(), e.getMessage()), e);
    }
  }
}
