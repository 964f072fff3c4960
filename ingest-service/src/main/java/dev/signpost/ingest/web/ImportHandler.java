package dev.signpost.ingest.web;

import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.quality.Gate;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts imports and, at shutdown, ends them. */
final class ImportHandler {
  private static final int AT_ONCE = 8;

  private final LineIntake intake;
  private final ImportPace pace;
  private final ImportLimits limits;
  private final IngestMetrics metrics;
  private final Set<ImportRun> running = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean draining = new AtomicBoolean();

  ImportHandler(LineIntake intake, ImportPace pace, ImportLimits limits, IngestMetrics metrics) {
    this.intake = intake;
    this.pace = pace;
    this.limits = limits;
    this.metrics = metrics;
  }

  void post(RoutingContext ctx, Parameters parameters) {
    String type = ctx.request().getHeader(HttpHeaders.CONTENT_TYPE);
    if (type == null || !MediaTypes.LINES.contains(type.split(";", 2)[0].strip())) {
      throw MediaTypes.unsupported(MediaTypes.LINES).asException();
    }
    if (draining.get()) {
      throw Problem.unavailable("the service is shutting down").asException();
    }
    if (running.size() >= AT_ONCE) {
      throw Problem.unavailable("there are %d imports under way".formatted(AT_ONCE)).asException();
    }
    ImportRun run = new ImportRun(ctx, Gate.of(parameters.text("gate")), intake, pace, limits);
    running.add(run);
    Runnable goOn = run::goOn;
    pace.tell(goOn);
    metrics.imports().incrementAndGet();
    var _ =
        ctx.addEndHandler(end -> {
          run.leave();
          running.remove(run);
          pace.forget(goOn);
          metrics.imports().decrementAndGet();
        });
    run.start();
  }

  void drain() {
    draining.set(true);
    running.forEach(ImportRun::drain);
  }
}
