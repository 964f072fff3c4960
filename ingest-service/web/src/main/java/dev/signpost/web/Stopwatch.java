package dev.signpost.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.PlatformHandler;
import java.util.concurrent.TimeUnit;

/**
 * Times an operation's requests until their response is sent: {@code http_request_seconds} by
 * operation and class of status ({@code 2xx} …). Their count is the number of answered requests.
 */
final class Stopwatch implements PlatformHandler {
  private final Timer[] timers;

  Stopwatch(MeterRegistry metrics, String operation) {
    timers = new Timer[6];
    for (int hundreds = 1; hundreds < timers.length; hundreds++) {
      timers[hundreds] =
          Timer.builder("http.request")
              .tags("operation", operation, "status", hundreds + "xx")
              .register(metrics);
    }
  }

  @Override
  public void handle(RoutingContext ctx) {
    long start = System.nanoTime();
    var _ =
        ctx.addEndHandler(done -> {
          Timer timer = timers[Math.clamp(ctx.response().getStatusCode() / 100, 1, 5)];
          timer.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        });
    ctx.next();
  }
}
