package dev.signpost.acceptance.pipeline;

import dev.signpost.ingest.IngestService;
import dev.signpost.ingest.IngestSettings;
import dev.signpost.ingest.contract.settings.SettingsFile;
import java.time.Clock;
import java.time.Duration;

/** An ingest service whose clock is an hour behind. */
public final class IngestSetBack {
  private IngestSetBack() {}

  public static void main(String[] arguments) {
    IngestService service =
        IngestService.start(
            SettingsFile.read("ingest", IngestSettings.class, System.getenv()),
            Clock.offset(Clock.systemUTC(), Duration.ofHours(-1)));
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(service::close));
  }
}
