package dev.signpost.ingest.web;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.intake.Envelope;
import dev.signpost.ingest.intake.Prepared;
import dev.signpost.web.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of an import; one line of its answer.
 *
 * @param receipt by which it can be looked up, if it was taken in or kept aside
 * @param status 202 if it was taken in, else that of the problem
 * @param faults what is wrong with the draft, whether that kept it out or not
 */
record LineResult(
    long line,
    @Nullable PageId page,
    @Nullable Long revision,
    @Nullable String receipt,
    int status,
    List<Fault> faults,
    @Nullable Map<String, Object> problem) {
  private static final JsonCodec<LineResult> CODEC = JsonCodec.of(LineResult.class);

  static LineResult taken(long line, Envelope envelope) {
    if (envelope.quarantined()) {
      return refused(line, new Prepared.Faulty(envelope.pageId(), envelope.faults()))
          .with(envelope);
    }
    return new LineResult(
        line,
        envelope.pageId(),
        envelope.revision(),
        envelope.receipt(),
        202,
        envelope.faults(),
        null);
  }

  private LineResult with(Envelope envelope) {
    return new LineResult(
        line, page, envelope.revision(), envelope.receipt(), status, faults, problem);
  }

  static LineResult refused(long line, Prepared.Refused refused) {
    Problem problem = RefusalProblem.of(refused);
    List<Fault> faults =
        refused instanceof Prepared.Faulty(var page, var found) ? found : List.of();
    Map<String, Object> told = problem.toJson().getMap();
    told.remove("faults"); // they stand in the line itself
    return new LineResult(line, pageOf(refused), null, null, problem.status(), faults, told);
  }

  static LineResult failed(long line, @Nullable PageId page, Problem problem) {
    return new LineResult(
        line, page, null, null, problem.status(), List.of(), problem.toJson().getMap());
  }

  byte[] toJson() {
    return CODEC.encode(this);
  }

  private static @Nullable PageId pageOf(Prepared.Refused refused) {
    return switch (refused) {
      case Prepared.Malformed malformed -> null;
      case Prepared.Faulty(var page, var faults) -> page;
      case Prepared.OtherPage(var asked, var found) -> found;
      case Prepared.OtherRevision(var page, var asked, var found) -> page;
      case Prepared.Stale(var page, var revision, var current) -> page;
      case Prepared.Conflict(var page, var revision) -> page;
      case Prepared.TooLarge(var page, var limit) -> page;
    };
  }
}
