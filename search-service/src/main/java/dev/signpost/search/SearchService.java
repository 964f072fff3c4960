package dev.signpost.search;

import dev.signpost.ingest.contract.stream.DeadLetters;
import dev.signpost.search.admin.Orders;
import dev.signpost.search.curation.CurationStore;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.ClusterHealth;
import dev.signpost.search.elastic.RestCluster;
import dev.signpost.search.fleet.Fleet;
import dev.signpost.search.generation.ElasticRegister;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexNames;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.metrics.SearchMetrics;
import dev.signpost.search.resilience.Circuit;
import dev.signpost.search.resilience.Circuits;
import dev.signpost.search.resilience.Epoch;
import dev.signpost.web.WebServer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;

/**
 * The search service as a whole: feeds the generations of the index and answers from the live one.
 */
public final class SearchService implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 2_000;
  private static final long LOOK_AT_CURATIONS_MILLIS = 1_000;
  private static final int CONNECTIONS = 64;

  private final Parts parts;
  private final WebServer web;
  private final WebServer admin;

  private SearchService(Parts parts, WebServer web, WebServer admin) {
    this.parts = parts;
    this.web = web;
    this.admin = admin;
  }

  /**
   * Starts the web side and, as soon as broker and cluster answer, everything behind it. Fails
   * where the port is taken.
   */
  public static SearchService start(SearchSettings settings, Clock clock) {
    Parts parts = new Parts();
    try {
      return assemble(settings, clock, parts);
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static SearchService assemble(SearchSettings settings, Clock clock, Parts parts) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    parts.add(registry::close);
    SearchMetrics metrics = new SearchMetrics(registry);
    IndexNames names = new IndexNames(settings.indexPrefix());
    Epoch epoch = new Epoch();
    Cluster cluster = epoch.endedBy(connections(parts, settings));
    Circuits circuits = circuits(parts, settings, metrics);
    ClusterHealth clusterHealth = new ClusterHealth(cluster, names.all());
    Broker broker = parts.add(new Broker(settings.kafka(), settings.topicPrefix(), clock));
    metrics.deadLetters(broker.deadLetters(), DeadLetters::kept);
    Vertx vertx = vertx(parts, clusterHealth, broker);
    IndexDefinition definition = new IndexDefinition(settings.shards(), settings.replicas());
    Fleet.Setup setup =
        new Fleet.Setup(
            cluster, new ElasticRegister(cluster, names, definition), names, definition);
    AnswerSide answers =
        new AnswerSide(
            circuits,
            new MeaningSide(settings.meaningMillis(), metrics),
            curations(
                vertx,
                new LiveCurations(new CurationStore(cluster, names, definition), clock, epoch)),
            epoch);
    Feeds feeds = parts.add(new Feeds(setup, broker, metrics, answers, clock).begin());
    WebServer.Builder server =
        new ReaderSide(feeds, settings, epoch, clock)
            .addTo(WebServer.builder(vertx, SearchService.class, registry), vertx)
            .check("elasticsearch", clusterHealth)
            .check("kafka", broker);
    WebServer.Builder orders = WebServer.builder(vertx, Orders.class, registry);
    new AdminSide(setup, broker, feeds, metrics, clock).addTo(orders, vertx, settings, parts);
    WebServer admin = parts.add(await(orders.listen(settings.adminHost(), settings.adminPort())));
    WebServer web = parts.add(await(server.listen(settings.host(), settings.port())));
    return new SearchService(parts, web, admin);
  }

  private static Vertx vertx(Parts parts, ClusterHealth clusterHealth, Broker broker) {
    Vertx vertx = Vertx.vertx();
    parts.add(() -> await(vertx.close()));
    vertx.setPeriodic(
        0,
        LOOK_EVERY_MILLIS,
        timer -> {
          var _ = clusterHealth.look();
          var _ = broker.look();
        });
    return vertx;
  }

  private static RestCluster connections(Parts parts, SearchSettings settings) {
    return parts.add(new RestCluster(settings.nodes(), CONNECTIONS));
  }

  private static LiveCurations curations(Vertx vertx, LiveCurations curations) {
    vertx.setPeriodic(
        0,
        LOOK_AT_CURATIONS_MILLIS,
        timer -> {
          var _ = curations.look();
        });
    return curations;
  }

  /** Each with connections of its own. */
  private static Circuits circuits(Parts parts, SearchSettings settings, SearchMetrics metrics) {
    return Circuits.each(name -> {
      Circuit circuit = new Circuit(name, connections(parts, settings));
      metrics.circuit(name, () -> circuit.closed() ? 0 : 1);
      return circuit;
    });
  }

  private static <T> T await(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  /** The port it answers on. */
  public int port() {
    return web.port();
  }

  /** The port that operators' orders are taken on. */
  public int adminPort() {
    return admin.port();
  }

  /** Answers what is in flight, finishes what is in hand, then lets go of everything. */
  @Override
  public void close() {
    parts.close();
  }
}
