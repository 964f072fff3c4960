package dev.signpost.ingest.web;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Outcome.Stage;
import dev.signpost.ingest.intake.Envelope;
import dev.signpost.ingest.receipts.Progress;
import dev.signpost.ingest.receipts.Receipt.StageReport;
import dev.signpost.ingest.receipts.Target;
import dev.signpost.ingest.receipts.Waits;
import dev.signpost.ingest.receipts.Waits.Wait;
import dev.signpost.web.Answer;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Supplier;

/** Sends an envelope and answers when it has come as far as the request waits for. */
final class WaitingAnswers {
  private static final JsonCodec<Taken> TAKEN = JsonCodec.of(Taken.class);

  private final Workshop workshop;
  private final Waits waits;

  WaitingAnswers(Workshop workshop, Waits waits) {
    this.workshop = workshop;
    this.waits = waits;
  }

  void send(RoutingContext ctx, Parameters parameters, Envelope envelope) {
    String traceparent = ctx.request().getHeader("traceparent");
    send(ctx, parameters, envelope, () -> workshop.send(envelope, traceparent));
  }

  /**
   * The same with a sending of one's own.
   *
   * @param sending completes when the log has the envelope
   */
  void send(
      RoutingContext ctx,
      Parameters parameters,
      Envelope envelope,
      Supplier<Future<Void>> sending) {
    if (envelope.quarantined()) {
      var _ =
          sending
              .get()
              .onSuccess(sent -> RefusalProblem.quarantined(envelope).send(ctx))
              .onFailure(failure -> Failing.answer(ctx, failure));
      return;
    }
    Optional<Target> target = parameters.optionalText("wait").map(Target::of);
    if (target.isEmpty()) {
      var _ =
          sending
              .get()
              .onSuccess(sent -> Answer.json(ctx, 202, TAKEN, Taken.of(envelope, null)))
              .onFailure(failure -> Failing.answer(ctx, failure));
      return;
    }
    Wait wait = waits.begin(envelope.receipt(), envelope.pageId(), target.get());
    var _ = ctx.addEndHandler(ended -> wait.close());
    var _ =
        sending
            .get()
            .onSuccess(sent -> await(ctx, wait, parameters.number("timeout"), envelope))
            .onFailure(failure -> Failing.answer(ctx, failure));
  }

  private void await(RoutingContext ctx, Wait wait, long timeoutMs, Envelope envelope) {
    Future<Progress> done =
        Future.fromCompletionStage(wait.done(), ctx.vertx().getOrCreateContext());
    long timer =
        ctx.vertx()
            .setTimer(
                Math.max(1, timeoutMs),
                late -> {
                  var _ = workshop.work(wait::progress).onSuccess(wait.done()::complete);
                });
    var _ =
        done.onSuccess(progress -> {
          ctx.vertx().cancelTimer(timer);
          answer(ctx, envelope, progress);
        });
  }

  private static void answer(RoutingContext ctx, Envelope envelope, Progress progress) {
    switch (progress) {
      case Progress.Arrived(var last) ->
          Answer.json(ctx, 200, TAKEN, Taken.of(envelope, last.outcome()));
      case Progress.Underway(var last) ->
          Answer.json(ctx, 202, TAKEN, Taken.of(envelope, last == null ? null : last.outcome()));
      case Progress.Ended(var last) -> ended(last).with("receipt", envelope.receipt()).send(ctx);
    }
  }

  private static Problem ended(StageReport last) {
    String detail = String.valueOf(last.detail());
    if (last.outcome() == Result.DEAD) {
      return Problem.of(500, "dead", "Dead letter", "it cannot be processed: " + detail);
    }
    if (last.stage() != Stage.LEDGER) {
      return Problem.of(
          409, "overtaken", "Overtaken", "a higher revision came while this one was under way");
    }
    return detail.startsWith("conflict")
        ? RefusalProblem.conflict(detail)
        : Problem.of(409, "stale", "Stale revision", detail);
  }
}
