package dev.signpost.ingest.web;

import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.quality.Gate;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Starts imports and other streams of lines and, at shutdown, ends them. */
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
    if (!MediaTypes.isLines(ctx)) {
      throw MediaTypes.unsupported(MediaTypes.LINES).asException();
    }
    Gate gate = Gate.of(parameters.text("gate"));
    run(
        ctx,
        nobodyWaits -> {
          LineResults results = new LineResults(ctx.vertx(), intake, gate, nobodyWaits);
          return lines ->
              intake
                  .take(lines, gate)
                  .map(attempts ->
                      attempts.stream()
                          .map(attempt -> results.of(attempt).map(LineResult::toJson))
                          .toList());
        },
        pace::isAhead);
  }

  /**
   * Runs a stream of lines, of which there may be so many at once.
   *
   * @param work made with what tells whether anybody still waits
   * @param held whether no more may be taken in for now
   */
  void run(RoutingContext ctx, Function<BooleanSupplier, LineWork> work, BooleanSupplier held) {
    if (draining.get()) {
      throw Problem.unavailable("the service is shutting down").asException();
    }
    if (running.size() >= AT_ONCE) {
      throw Problem.unavailable("there are %d imports under way".formatted(AT_ONCE)).asException();
    }
    ImportRun run = new ImportRun(ctx, work, held, limits);
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
