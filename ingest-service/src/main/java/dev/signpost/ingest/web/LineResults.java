package dev.signpost.ingest.web;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.quality.Gate;
import dev.signpost.ingest.web.LineIntake.Attempt;
import dev.signpost.web.Problem;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings the lines of one import to their results. A log that is away is waited for: what is not
 * known to be kept is sent again, later and later, until it is or nobody waits any more.
 */
record LineResults(Vertx vertx, LineIntake intake, Gate gate, BooleanSupplier nobodyWaits) {
  private static final long FIRST_PAUSE_MS = 100;
  private static final int MAX_DOUBLINGS = 5;

  Future<LineResult> of(Attempt attempt) {
    return of(attempt, 0);
  }

  private Future<LineResult> of(Attempt attempt, int tries) {
    return switch (attempt) {
      case Attempt.Refused(var line, var why) ->
          Future.succeededFuture(LineResult.refused(line.number(), why));
      case Attempt.Sent sent ->
          sent.kept()
              .map(kept -> LineResult.taken(sent.line().number(), sent.envelope()))
              .recover(failure -> {
                Unfinished open = new Unfinished(sent.line(), sent.envelope().pageId(), failure);
                return later(open, tries, () -> of(intake.resend(sent), tries + 1));
              });
      case Attempt.Unjudged(var line, var cause) ->
          later(new Unfinished(line, null, cause), tries, () -> again(line, tries + 1));
    };
  }

  private Future<LineResult> again(Line line, int tries) {
    return intake.take(List.of(line), gate).compose(attempts -> of(attempts.getFirst(), tries));
  }

  private record Unfinished(Line line, @Nullable PageId page, Throwable failure) {}

  private Future<LineResult> later(
      Unfinished open, int tries, Supplier<Future<LineResult>> attempt) {
    if (!(open.failure() instanceof TransientFailureException)) {
      return Future.failedFuture(open.failure());
    }
    if (nobodyWaits.getAsBoolean()) {
      Problem problem = Problem.unavailable(String.valueOf(open.failure().getMessage()));
      return Future.succeededFuture(LineResult.failed(open.line().number(), open.page(), problem));
    }
    long pause = FIRST_PAUSE_MS << Math.min(tries, MAX_DOUBLINGS);
    return vertx.timer(pause, TimeUnit.MILLISECONDS).compose(passed -> attempt.get());
  }
}
