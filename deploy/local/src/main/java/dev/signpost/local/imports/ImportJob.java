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

  /**
   * What is done with the drafts.
   *
   * @param lenient whether to publish in spite of faults
   * @param untilVisible whether to wait until readers can find it all
   */
  record Manner(boolean lenient, boolean untilVisible) {}

  /** All pages below a folder, under the strict gate, until they are visible. */
  public ImportSummary folder(Path folder, Path rejectedFile) {
    List<Source> sources =
        Sources.ofFiles(Wishes.NONE, terminal.in()).find(List.of(folder.toString()));
    try (RejectedFile rejected = new RejectedFile(rejectedFile)) {
      return run(sources, rejected, new Manner(false, true));
    }
  }

  /** What was refused is in the file when this returns. */
  ImportSummary run(List<Source> sources, RejectedFile rejected, Manner manner) {
    long begun = System.nanoTime();
    Results results = new Results(rejected);
    try {
      upload(sources, results, manner.lenient());
    } finally {
      sources.forEach(Source::close);
      rejected.publish();
    }
    Map<Fate, Long> fates = manner.untilVisible() ? follow(results) : accepted(results);
    return ImportSummary.of(
        results, fates, manner.untilVisible(), (System.nanoTime() - begun) / 1e9);
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

  private Map<Fate, Long> follow(Results results) {
    try (Progress progress = terminal.progress("becoming visible", "pages")) {
      return new Visibility(new ServiceClient(addresses))
          .await(results.receipts(), results.withdrawals(), progress);
    }
  }

  private static Map<Fate, Long> accepted(Results results) {
    Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    long withdrawn = results.withdrawals().size();
    fates.put(Fate.ACCEPTED, results.receipts().size() - withdrawn);
    if (withdrawn > 0) {
      fates.put(Fate.WITHDRAWN, withdrawn);
    }
    return fates;
  }
}
