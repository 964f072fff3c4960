package dev.signpost.search;

import dev.signpost.ingest.contract.settings.SettingsFile;
import java.time.Clock;

/** Runs the search service as a process of its own. */
public final class Main {
  private Main() {}

  /** Starts with the settings file and the environment, and runs until it is told to end. */
  public static void main(String[] arguments) {
    SearchSettings settings = SettingsFile.read("search", SearchSettings.class, System.getenv());
    SearchService service = SearchService.start(settings, Clock.systemUTC());
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(service::close));
  }
}
