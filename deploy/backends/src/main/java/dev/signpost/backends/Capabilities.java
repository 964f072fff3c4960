package dev.signpost.backends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process may hand to a child beyond the child's account (capabilities(7)). */
final class Capabilities {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final int DAC_OVERRIDE = 1;
  private static final int DAC_READ_SEARCH = 2;

  private Capabilities() {}

  /**
   * The least one which lets a process read everywhere. Containers often withhold the narrower of
   * the two.
   */
  static String toReadAnything() {
    long held = held();
    return (held >> DAC_READ_SEARCH & 1) == 0 && (held >> DAC_OVERRIDE & 1) == 1
        ? "dac_override"
        : "dac_read_search";
  }

  private static long held() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith("CapEff:"))
          .mapToLong(line -> Long.parseUnsignedLong(line.substring("CapEff:".length()).strip(), 16))
          .findFirst()
          .orElse(0);
    } catch (IOException unknown) {
      return 0;
    }
  }
}
