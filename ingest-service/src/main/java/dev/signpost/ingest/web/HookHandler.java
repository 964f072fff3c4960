package dev.signpost.ingest.web;

import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.forms.DraftType;
import dev.signpost.ingest.hooks.Admission;
import dev.signpost.ingest.hooks.Delivery;
import dev.signpost.ingest.hooks.HookDoor;
import dev.signpost.ingest.hooks.Ticket;
import dev.signpost.ingest.intake.Envelope;
import dev.signpost.ingest.intake.Prepared;
import dev.signpost.ingest.intake.Reception;
import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.quality.Gate;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/** Takes in what content systems push, if it is signed. */
final class HookHandler {
  private final HookDoor door;
  private final Reception reception;
  private final Workshop workshop;
  private final WaitingAnswers answers;
  private final Health.Source broker;
  private final IngestMetrics metrics;

  HookHandler(
      IngestApi.Parts parts, Reception reception, Workshop workshop, WaitingAnswers answers) {
    this.door = parts.door();
    this.reception = reception;
    this.workshop = workshop;
    this.answers = answers;
    this.broker = parts.broker();
    this.metrics = parts.metrics();
  }

  /** What became of a delivery before it is sent. */
  private sealed interface Visit {
    /** It was refused. */
    record Refused(Problem problem) implements Visit {}

    /** It brought something that may be sent. */
    record Brought(Ticket ticket, Envelope envelope) implements Visit {}
  }

  void post(RoutingContext ctx, Parameters parameters) {
    DraftType type = MediaTypes.draft(ctx, parameters);
    if (broker.health() instanceof Health.Down(var cause)) {
      throw Problem.unavailable(cause).asException();
    }
    Delivery delivery =
        new Delivery(
            parameters.text("source"),
            header(ctx, HookProblem.ID),
            header(ctx, HookProblem.TIMESTAMP),
            header(ctx, HookProblem.SIGNATURE),
            PublishHandler.body(ctx));
    var _ =
        workshop
            .work(() -> receive(delivery, type))
            .onSuccess(visit -> answer(ctx, parameters, visit))
            .onFailure(failure -> Failing.answer(ctx, failure));
  }

  /** On a worker. */
  private Visit receive(Delivery delivery, DraftType type) {
    Admission admission = door.admit(delivery);
    metrics.delivery(result(admission));
    return switch (admission) {
      case Admission.Admitted(var ticket) -> open(ticket, delivery.body(), type);
      case Admission.Denied denied -> new Visit.Refused(HookProblem.of(denied));
    };
  }

  /** Webhooks pass the strict gate: nothing that is not signed may say otherwise. */
  private Visit open(Ticket ticket, byte[] body, DraftType type) {
    try {
      return switch (reception.take(body, type, Gate.STRICT)) {
        case Prepared.Sealed(var envelope) -> new Visit.Brought(ticket, envelope);
        case Prepared.Refused refused -> {
          ticket.giveBack();
          metrics.draft(PublishHandler.result(refused));
          yield new Visit.Refused(RefusalProblem.of(refused));
        }
      };
    } catch (RuntimeException e) {
      ticket.giveBack();
      throw e;
    }
  }

  private void answer(RoutingContext ctx, Parameters parameters, Visit visit) {
    switch (visit) {
      case Visit.Refused(var problem) -> problem.send(ctx);
      case Visit.Brought(var ticket, var envelope) ->
          answers.send(ctx, parameters, envelope, () -> send(ticket, envelope));
    }
  }

  /** The delivery is remembered before it is answered, so no answered one is taken in again. */
  private Future<Void> send(Ticket ticket, Envelope envelope) {
    return workshop
        .send(envelope, null)
        .onFailure(failure -> ticket.giveBack())
        .compose(kept ->
            workshop.work(() -> {
              ticket.keep(envelope.receipt());
              return null;
            }));
  }

  private static IngestMetrics.Delivery result(Admission admission) {
    return switch (admission) {
      case Admission.Admitted admitted -> IngestMetrics.Delivery.ADMITTED;
      case Admission.Unsigned unsigned -> IngestMetrics.Delivery.UNSIGNED;
      case Admission.OutsideWindow outside -> IngestMetrics.Delivery.OUTSIDE_WINDOW;
      case Admission.Replayed replayed -> IngestMetrics.Delivery.REPLAYED;
      case Admission.Crowded crowded -> IngestMetrics.Delivery.CROWDED;
    };
  }

  private static String header(RoutingContext ctx, String name) {
    return Objects.requireNonNullElse(ctx.request().getHeader(name), "");
  }
}
