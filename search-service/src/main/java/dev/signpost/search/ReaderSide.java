package dev.signpost.search;

import dev.signpost.search.index.IndexKind;
import dev.signpost.search.resilience.Epoch;
import dev.signpost.search.web.DenyFile;
import dev.signpost.search.web.Holding;
import dev.signpost.search.web.ReportApi;
import dev.signpost.search.web.SearchApi;
import dev.signpost.web.ClientLimit;
import dev.signpost.web.Clients;
import dev.signpost.web.WebServer;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;

/** All that readers ask for. */
record ReaderSide(Feeds feeds, SearchSettings settings, Epoch epoch, Clock clock) {

  /** Adds its operations, and the health of what their answers come from. */
  WebServer.Builder addTo(WebServer.Builder server, Vertx vertx) {
    Clients clients = new Clients(settings.proxies());
    DenyFile denied = DenyFile.watch(vertx, settings.suggestDenyFile());
    new SearchApi(
            new SearchApi.Sources(feeds::serving, feeds::former, denied),
            new ClientLimit(settings.clientRequestsPerMinute(), clients),
            new Holding(
                settings.lastAnswers(),
                Duration.ofMillis(settings.freshAnswerMillis()),
                epoch,
                clock))
        .addTo(server);
    new ReportApi(
            () -> feeds.reports().map(reports -> reports::answer),
            new ClientLimit(settings.clientReportsPerMinute(), clients),
            vertx)
        .addTo(server);
    return server
        .origins(settings.origins())
        .check("pages", () -> feeds.index(IndexKind.PAGES))
        .check("links", () -> feeds.index(IndexKind.LINKS))
        .check("lexicon", feeds::lexicon)
        .check("generations", feeds::generations)
        .ready(feeds::ready);
  }
}
