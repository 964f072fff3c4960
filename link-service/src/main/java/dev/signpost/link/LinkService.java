package dev.signpost.link;

import dev.signpost.language.region.Regions;
import dev.signpost.link.blocks.Ranking;
import dev.signpost.link.metrics.LinkMetrics;
import dev.signpost.link.streams.GraphTopology;
import dev.signpost.link.streams.StoreGraphView;
import dev.signpost.link.web.GraphApi;
import dev.signpost.streams.Closing;
import dev.signpost.tracing.Tracing;
import dev.signpost.web.WebServer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;

/** The running service. It listens at once; {@code /ready} says when the graph works. */
public final class LinkService implements AutoCloseable {
  private final WebServer web;
  private final Closing closing;

  private LinkService(WebServer web, Closing closing) {
    this.web = web;
    this.closing = closing;
  }

  /**
   * Starts the service. The broker may come later: until then it is not ready, and health says why.
   *
   * @throws RuntimeException if the port is taken or the data directory cannot be used; nothing is
   *     left running then
   */
  public static LinkService start(LinkSettings settings, Clock clock) {
    return Closing.unlessStarted(closing -> start(settings, clock, closing));
  }

  private static LinkService start(LinkSettings settings, Clock clock, Closing closing) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    closing.add(registry::close);
    Tracing tracing = Tracing.ofEnvironment("link");
    closing.add(tracing::close);
    Ranking ranking = new Ranking(Regions.standard());
    LinkMetrics metrics = new LinkMetrics(registry);
    GraphTopology.Options options =
        new GraphTopology.Options(
            settings.topicPrefix(),
            Duration.ofMillis(settings.foldAtMostMillis()),
            clock,
            metrics,
            tracing);
    KafkaParts kafka =
        KafkaParts.start(settings, new GraphTopology(options, ranking), metrics, closing);
    Vertx vertx = Vertx.vertx();
    closing.add(() -> vertx.close().toCompletionStage().toCompletableFuture().join());
    WebServer.Builder builder =
        WebServer.builder(vertx, LinkService.class, registry)
            .check("kafka", kafka.broker())
            .check("graph", kafka.graph())
            .ready(kafka.graph()::ready);
    WebServer web =
        new GraphApi(vertx, new StoreGraphView(kafka.running(), kafka.application(), ranking))
            .addTo(builder)
            .listen(settings.host(), settings.port())
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    closing.add(web::close);
    return new LinkService(web, closing);
  }

  /** The port it listens at. */
  public int port() {
    return web.port();
  }

  /** Says so at {@code /ready}, answers what is in flight, lets the graph settle, and closes. */
  @Override
  public void close() {
    closing.close();
  }
}
