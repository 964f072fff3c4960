package dev.signpost.ingest;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the service until the process is told to end. */
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] arguments) {
    IngestService service =
        IngestService.start(IngestSettings.read(System.getenv()), Clock.systemUTC());
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("ingest-close")
                .unstarted(() -> {
                  service.close();
                  LOG.atInfo().log("stopped");
                }));
    LOG.atInfo().addKeyValue("port", service.port()).log("started");
  }
}
