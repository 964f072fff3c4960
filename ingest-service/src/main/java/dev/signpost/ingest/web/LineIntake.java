package dev.signpost.ingest.web;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.forms.DraftType;
import dev.signpost.ingest.forms.Form;
import dev.signpost.ingest.intake.Envelope;
import dev.signpost.ingest.intake.Prepared;
import dev.signpost.ingest.intake.Reception;
import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.quality.Gate;
import io.vertx.core.Future;
import java.util.List;

/** Takes the lines of imports in. */
final class LineIntake {
  private final Reception reception;
  private final Workshop workshop;
  private final ImportPace pace;
  private final IngestMetrics metrics;

  LineIntake(Reception reception, Workshop workshop, ImportPace pace, IngestMetrics metrics) {
    this.reception = reception;
    this.workshop = workshop;
    this.pace = pace;
    this.metrics = metrics;
  }

  /** How far a line came. */
  sealed interface Attempt {
    Line line();

    /** It was not taken in and never will be. */
    record Refused(Line line, Prepared.Refused why) implements Attempt {}

    /** It is on its way to the log. */
    record Sent(Line line, Envelope envelope, Future<Void> kept) implements Attempt {}

    /** What is needed to judge it is away. */
    record Unjudged(Line line, TransientFailureException cause) implements Attempt {}
  }

  /** Takes lines in, in their order, on a worker. */
  Future<List<Attempt>> take(List<Line> lines, Gate gate) {
    return workshop.work(() -> lines.stream().map(line -> take(line, gate)).toList());
  }

  /** Sends an envelope that may have been sent before. */
  Attempt resend(Attempt.Sent before) {
    return new Attempt.Sent(
        before.line(), before.envelope(), workshop.send(before.envelope(), null));
  }

  private Attempt take(Line line, Gate gate) {
    try {
      return switch (prepare(line, gate)) {
        case Prepared.Sealed(var envelope) -> {
          Attempt sent = new Attempt.Sent(line, envelope, workshop.sendFromWorker(envelope));
          pace.sent(envelope);
          yield sent;
        }
        case Prepared.Refused refused -> {
          metrics.draft(PublishHandler.result(refused));
          yield new Attempt.Refused(line, refused);
        }
      };
    } catch (TransientFailureException e) {
      return new Attempt.Unjudged(line, e);
    }
  }

  private Prepared prepare(Line line, Gate gate) {
    return line.tooLong()
        ? reception.tooLarge()
        : reception.take(line.bytes(), DraftType.of(Form.JSON), gate);
  }
}
