package dev.signpost.local.imports;

import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.parts.Address;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Progress;
import dev.signpost.local.terminal.Terminal;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One import from its first draft to the last page being visible. */
public final class ImportJob {
  private static final int SHOW_EVERY_MILLIS = 200;

  private final Addresses addresses;
  private final Terminal terminal;

  public ImportJob(Addresses addresses, Terminal terminal) {
    this.addresses = addresses;
    this.terminal = terminal;
  }

  /** All pages below a folder, under the strict gate, until they are visible. */
  public ImportSummary folder(Path folder, Path rejected) {
    List<Source> sources = Sources.of(List.of(folder.toString()), null, terminal.in());
    return run(sources, rejected, false, true);
  }

  ImportSummary run(List<Source> sources, Path rejectedFile, boolean lenient, boolean wait) {
    long begun = System.nanoTime();
    try (RejectedFile rejected = new RejectedFile(rejectedFile)) {
      Results results = new Results(rejected);
      upload(sources, results, lenient);
      Map<Fate, Long> fates = wait ? follow(results.receipts()) : accepted(results);
      return ImportSummary.of(results, fates, wait, (System.nanoTime() - begun) / 1e9);
    }
  }

  private void upload(List<Source> sources, Results results, boolean lenient) {
    Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    HttpClient client = vertx.createHttpClient();
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    try (clock;
        Drafts drafts = new Drafts(sources);
        Progress progress = terminal.progress("importing", "drafts")) {
      var _ =
          clock.scheduleAtFixedRate(
              () -> show(progress, drafts, results), 0, SHOW_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      new Upload(client, target(lenient), results).run(drafts);
      clock.shutdownNow();
      show(progress, drafts, results);
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private static void show(Progress progress, Drafts drafts, Results results) {
    progress.expect(drafts.expected());
    progress.reached(results.answered());
  }

  private RequestOptions target(boolean lenient) {
    Address ingest = addresses.address(Part.INGEST);
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setHost(ingest.host())
        .setPort(ingest.port())
        .setURI("/v1/pages?gate=" + (lenient ? "lenient" : "strict"));
  }

  private Map<Fate, Long> follow(List<UUID> receipts) {
    try (Progress progress = terminal.progress("becoming visible", "pages")) {
      return new Visibility(new ServiceClient(addresses)).await(receipts, progress);
    }
  }

  private static Map<Fate, Long> accepted(Results results) {
    Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    fates.put(Fate.ACCEPTED, (long) results.receipts().size());
    return fates;
  }
}
