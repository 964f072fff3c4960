package dev.signpost.search;

import dev.signpost.ingest.contract.stream.DeadLetters;
import dev.signpost.search.elastic.ClusterHealth;
import dev.signpost.search.elastic.RestCluster;
import dev.signpost.search.generation.LiveGeneration;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.index.IndexNames;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.metrics.SearchMetrics;
import dev.signpost.search.web.AdminToken;
import dev.signpost.search.web.DeadLetterApi;
import dev.signpost.search.web.DenyFile;
import dev.signpost.search.web.ReportApi;
import dev.signpost.search.web.SearchApi;
import dev.signpost.web.WebServer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The search service as a whole: feeds one generation of the index and answers from it. */
public final class SearchService implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 2_000;

  private final Parts parts;
  private final WebServer web;

  private SearchService(Parts parts, WebServer web) {
    this.parts = parts;
    this.web = web;
  }

  /**
   * Starts the web side and, as soon as broker and cluster answer, everything behind it. Fails
   * where the port is taken.
   */
  public static SearchService start(SearchSettings settings, Clock clock) {
    Parts parts = new Parts();
    try {
      return new SearchService(parts, assemble(settings, clock, parts));
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static WebServer assemble(SearchSettings settings, Clock clock, Parts parts) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    parts.add(registry::close);
    SearchMetrics metrics = new SearchMetrics(registry);
    IndexNames names = new IndexNames(settings.indexPrefix());
    RestCluster cluster = parts.add(new RestCluster(settings.nodes()));
    ClusterHealth clusterHealth = new ClusterHealth(cluster, names.all());
    Broker broker = parts.add(new Broker(settings.kafka(), settings.topicPrefix(), clock));
    metrics.deadLetters(broker.deadLetters(), DeadLetters::kept);
    Vertx vertx = Vertx.vertx();
    parts.add(() -> await(vertx.close()));
    vertx.setPeriodic(
        0,
        LOOK_EVERY_MILLIS,
        timer -> {
          var _ = clusterHealth.look();
          var _ = broker.look();
        });
    IndexDefinition definition = new IndexDefinition(settings.shards(), settings.replicas());
    LiveGeneration generation = new LiveGeneration(cluster, names, definition, clock);
    Feeds feeds =
        parts.add(new Feeds(broker, cluster, generation, metrics, settings, clock).begin());
    WebServer.Builder server =
        WebServer.builder(vertx, SearchService.class, registry)
            .check("elasticsearch", clusterHealth)
            .check("kafka", broker)
            .check("pages", () -> feeds.index(IndexKind.PAGES))
            .check("links", () -> feeds.index(IndexKind.LINKS))
            .check("lexicon", feeds::lexicon)
            .ready(feeds::ready);
    new SearchApi(feeds::serving, DenyFile.watch(vertx, settings.suggestDenyFile())).addTo(server);
    new ReportApi(feeds::reports).addTo(server);
    new DeadLetterApi(AdminToken.watch(vertx, settings.adminTokenFile()), feeds::desk, admin(parts))
        .addTo(server);
    return parts.add(await(server.listen(settings.host(), settings.port())));
  }

  /** The one thread that operators' orders are carried out on, one after the other. */
  private static Executor admin(Parts parts) {
    return parts.add(
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("admin").factory()));
  }

  private static <T> T await(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  /** The port it answers on. */
  public int port() {
    return web.port();
  }

  /** Answers what is in flight, finishes what is in hand, then lets go of everything. */
  @Override
  public void close() {
    parts.close();
  }
}
