package dev.signpost.link;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the service until the process is told to end. */
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] arguments) {
    LinkService service = LinkService.start(LinkSettings.read(System.getenv()), Clock.systemUTC());
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("link-close")
                .unstarted(() -> {
                  service.close();
                  LOG.atInfo().log("stopped");
                }));
    LOG.atInfo().addKeyValue("port", service.port()).log("started");
  }
}
