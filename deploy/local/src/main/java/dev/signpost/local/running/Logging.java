package dev.signpost.local.running;

import java.nio.file.Path;

/** Where the services of this JVM log. */
final class Logging {
  private Logging() {}

  /** JSON lines to files below this directory; must be called before anything logs. */
  static void to(Path directory) {
    System.setProperty("signpost.logs", directory.toString());
    System.setProperty("logback.configurationFile", "dev/signpost/local/running/logback.xml");
  }
}
