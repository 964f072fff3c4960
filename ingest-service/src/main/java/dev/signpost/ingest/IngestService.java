package dev.signpost.ingest;

import dev.signpost.ingest.hooks.HookDoor;
import dev.signpost.ingest.hooks.HookSecrets;
import dev.signpost.ingest.hooks.SeenDeliveries;
import dev.signpost.ingest.intake.DraftCheck;
import dev.signpost.ingest.intake.Intake;
import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.metrics.Telemetry;
import dev.signpost.ingest.quality.PageRules;
import dev.signpost.ingest.quality.site.SiteRules;
import dev.signpost.ingest.web.IngestApi;
import dev.signpost.streams.Closing;
import dev.signpost.tracing.Tracing;
import dev.signpost.web.WebServer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;

/** The running service. It listens at once; {@code /ready} says when it can answer. */
public final class IngestService implements AutoCloseable {
  private final WebServer web;
  private final Closing closing;

  private IngestService(WebServer web, Closing closing) {
    this.web = web;
    this.closing = closing;
  }

  /**
   * Starts the service. The broker may come later: until then it is not ready, and health says why.
   *
   * @throws RuntimeException if the port is taken or the data directory cannot be used; nothing is
   *     left running then
   */
  public static IngestService start(IngestSettings settings, Clock clock) {
    return Closing.unlessStarted(closing -> start(settings, clock, closing));
  }

  private static IngestService start(IngestSettings settings, Clock clock, Closing closing) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    closing.add(registry::close);
    IngestMetrics metrics = new IngestMetrics(registry);
    Tracing tracing = Tracing.ofEnvironment("ingest");
    closing.add(tracing::close);
    KafkaParts kafka = KafkaParts.start(settings, new Telemetry(metrics, tracing), closing);
    Vertx vertx = Vertx.vertx();
    closing.add(() -> vertx.close().toCompletionStage().toCompletableFuture().join());
    IngestApi api = api(settings, clock, vertx, kafka, metrics);
    closing.add(api::close);
    WebServer.Builder builder =
        WebServer.builder(vertx, IngestService.class, registry)
            .check("kafka", kafka.broker())
            .check("ledger", kafka.ledger())
            .ready(kafka.ledger()::ready);
    WebServer web =
        api.addTo(builder)
            .listen(settings.host(), settings.port())
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    closing.add(web::close);
    closing.add(api::drain);
    return new IngestService(web, closing);
  }

  private static IngestApi api(
      IngestSettings settings, Clock clock, Vertx vertx, KafkaParts kafka, IngestMetrics metrics) {
    SiteRules site = SiteRules.of(settings.severities());
    PageRules rules = PageRules.of(clock, settings.severities());
    Intake intake = new Intake(rules, kafka.views(), clock, settings.maxPageBytes());
    IngestApi.Parts parts =
        new IngestApi.Parts(
            intake,
            new DraftCheck(rules, page -> kafka.views().check(page, site)),
            kafka.log(),
            kafka.views(),
            kafka.views(),
            kafka.views(),
            kafka.waits(),
            kafka.broker(),
            door(settings, clock),
            metrics);
    int workers =
        settings.intakeThreads() == 0
            ? Runtime.getRuntime().availableProcessors()
            : settings.intakeThreads();
    return new IngestApi(vertx, parts, workers, settings.maxPageBytes());
  }

  private static HookDoor door(IngestSettings settings, Clock clock) {
    HookSecrets secrets =
        settings.hookSecrets().toString().isEmpty()
            ? HookSecrets.none()
            : HookSecrets.read(settings.hookSecrets());
    SeenDeliveries seen =
        new SeenDeliveries(
            settings.dataDirectory().resolve("deliveries"), clock.instant().getEpochSecond());
    return new HookDoor(secrets, seen, clock, Duration.ofSeconds(settings.hookWindowSeconds()));
  }

  /** The port it listens at. */
  public int port() {
    return web.port();
  }

  /**
   * Says so at {@code /ready}, answers what is in flight, lets the log and the ledger settle, and
   * closes.
   */
  @Override
  public void close() {
    closing.close();
  }
}
