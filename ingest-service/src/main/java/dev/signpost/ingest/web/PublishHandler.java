package dev.signpost.ingest.web;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.forms.DraftReader;
import dev.signpost.ingest.forms.DraftType;
import dev.signpost.ingest.intake.Intake;
import dev.signpost.ingest.intake.Prepared;
import dev.signpost.ingest.intake.Wanted;
import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.metrics.IngestMetrics.DraftResult;
import dev.signpost.ingest.quality.Gate;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Callable;

/** Publishes and withdraws one page. */
final class PublishHandler {
  private final Intake intake;
  private final Workshop workshop;
  private final WaitingAnswers answers;
  private final Health.Source broker;
  private final IngestMetrics metrics;
  private final DraftReader reader = new DraftReader();

  PublishHandler(
      Intake intake,
      Workshop workshop,
      WaitingAnswers answers,
      Health.Source broker,
      IngestMetrics metrics) {
    this.intake = intake;
    this.workshop = workshop;
    this.answers = answers;
    this.broker = broker;
    this.metrics = metrics;
  }

  void put(RoutingContext ctx, Parameters parameters) {
    PageId page = page(parameters);
    DraftType type = MediaTypes.draft(ctx, parameters);
    Wanted wanted =
        new Wanted(
            page,
            parameters.optionalNumber("revision").orElse(null),
            Gate.of(parameters.text("gate")));
    byte[] body = body(ctx);
    take(ctx, parameters, () -> intake.publish(reader.read(body, type, page), wanted));
  }

  void delete(RoutingContext ctx, Parameters parameters) {
    PageId page = page(parameters);
    take(
        ctx,
        parameters,
        () -> intake.withdraw(page, parameters.optionalNumber("revision").orElse(null)));
  }

  static PageId page(Parameters parameters) {
    return new PageId(PageKind.of(parameters.text("kind")), parameters.text("slug"));
  }

  private void take(RoutingContext ctx, Parameters parameters, Callable<Prepared> prepare) {
    if (broker.health() instanceof Health.Down(var cause)) {
      throw Problem.unavailable(cause).asException();
    }
    var _ =
        workshop
            .work(prepare)
            .onSuccess(prepared -> answer(ctx, parameters, prepared))
            .onFailure(failure -> Failing.answer(ctx, failure));
  }

  private void answer(RoutingContext ctx, Parameters parameters, Prepared prepared) {
    switch (prepared) {
      case Prepared.Sealed(var envelope) -> answers.send(ctx, parameters, envelope);
      case Prepared.Refused refused -> {
        metrics.draft(result(refused));
        RefusalProblem.of(refused).send(ctx);
      }
    }
  }

  static DraftResult result(Prepared.Refused refused) {
    return switch (refused) {
      case Prepared.Stale stale -> DraftResult.STALE;
      case Prepared.Conflict conflict -> DraftResult.STALE;
      case Prepared.Malformed malformed -> DraftResult.REFUSED;
      case Prepared.Faulty faulty -> DraftResult.REFUSED;
      case Prepared.OtherPage page -> DraftResult.REFUSED;
      case Prepared.OtherRevision revision -> DraftResult.REFUSED;
      case Prepared.TooLarge tooLarge -> DraftResult.REFUSED;
    };
  }

  static byte[] body(RoutingContext ctx) {
    Buffer buffer = ctx.body().buffer();
    return buffer == null ? new byte[0] : buffer.getBytes();
  }
}
