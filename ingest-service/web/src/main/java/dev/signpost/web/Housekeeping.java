package dev.signpost.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.BooleanSupplier;

/** The routes every service has beside its operations. */
record Housekeeping(
    Checks checks, BooleanSupplier ready, PrometheusMeterRegistry metrics, Buffer contract) {

  void addTo(Router router) {
    router.get("/health").handler(this::health);
    router.get("/ready").handler(this::readiness);
    router
        .get("/metrics")
        .handler(
            ctx -> send(ctx, 200, "text/plain; version=0.0.4", Buffer.buffer(metrics.scrape())));
    router
        .get("/openapi.yaml")
        .handler(ctx -> send(ctx, 200, "application/yaml; charset=utf-8", contract));
  }

  private void health(RoutingContext ctx) {
    JsonObject report = checks.report();
    int status = "UP".equals(report.getString("status")) ? 200 : 503;
    send(ctx, status, "application/json", report.toBuffer());
  }

  private void readiness(RoutingContext ctx) {
    boolean now = ready.getAsBoolean();
    send(
        ctx,
        now ? 200 : 503,
        "application/json",
        new JsonObject().put("status", now ? "READY" : "NOT READY").toBuffer());
  }

  private static void send(RoutingContext ctx, int status, String type, Buffer body) {
    var _ = ctx.response().setStatusCode(status).putHeader("Content-Type", type).end(body);
  }
}
