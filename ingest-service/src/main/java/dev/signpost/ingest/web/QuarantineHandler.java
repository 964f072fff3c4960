package dev.signpost.ingest.web;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.Submission.DraftQuarantined;
import dev.signpost.ingest.forms.Draft;
import dev.signpost.ingest.intake.Intake;
import dev.signpost.ingest.intake.Prepared;
import dev.signpost.ingest.quarantine.QuarantineView;
import dev.signpost.web.Answer;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists, shows and releases drafts that the strict gate kept out. */
final class QuarantineHandler {
  private static final JsonCodec<Listing> LISTING = JsonCodec.of(Listing.class);

  private final QuarantineView quarantine;
  private final Intake intake;
  private final Workshop workshop;
  private final WaitingAnswers answers;

  QuarantineHandler(
      QuarantineView quarantine, Intake intake, Workshop workshop, WaitingAnswers answers) {
    this.quarantine = quarantine;
    this.intake = intake;
    this.workshop = workshop;
    this.answers = answers;
  }

  /**
   * Part of the list.
   *
   * @param next what to ask on after; absent at the end
   */
  record Listing(List<Entry> quarantine, @Nullable String next) {}

  /** One draft, without its content. */
  record Entry(PageId page, long revision, String receipt, Instant at, List<String> errors) {
    static Entry of(DraftQuarantined draft) {
      List<String> rules =
          draft.faults().stream()
              .filter(fault -> fault.severity() == Severity.ERROR)
              .map(Fault::rule)
              .distinct()
              .toList();
      return new Entry(draft.pageId(), draft.revision(), draft.receipt(), draft.at(), rules);
    }
  }

  void list(RoutingContext ctx, Parameters parameters) {
    int size = Math.toIntExact(parameters.number("size"));
    PageId after = parameters.optionalText("after").map(PageId::of).orElse(null);
    var _ =
        workshop
            .work(() -> quarantine.quarantined(after, size))
            .onSuccess(drafts -> Answer.json(ctx, 200, LISTING, listing(drafts, size)))
            .onFailure(failure -> Failing.answer(ctx, failure));
  }

  void show(RoutingContext ctx, Parameters parameters) {
    PageId page = PublishHandler.page(parameters);
    var _ =
        workshop
            .work(() -> quarantine.quarantined(page))
            .onSuccess(found ->
                found.ifPresentOrElse(
                    draft -> Answer.json(ctx, 200, whole(draft)), () -> missing(page).send(ctx)))
            .onFailure(failure -> Failing.answer(ctx, failure));
  }

  void release(RoutingContext ctx, Parameters parameters) {
    PageId page = PublishHandler.page(parameters);
    var _ =
        workshop
            .<Optional<Prepared>>work(() -> quarantine.quarantined(page).map(intake::release))
            .onSuccess(prepared -> {
              switch (prepared.orElse(null)) {
                case null -> missing(page).send(ctx);
                case Prepared.Sealed(var envelope) -> answers.send(ctx, parameters, envelope);
                case Prepared.Refused refused -> RefusalProblem.of(refused).send(ctx);
              }
            })
            .onFailure(failure -> Failing.answer(ctx, failure));
  }

  private static Listing listing(List<DraftQuarantined> drafts, int size) {
    String next = drafts.size() < size ? null : drafts.getLast().pageId().toString();
    return new Listing(drafts.stream().map(Entry::of).toList(), next);
  }

  private static Buffer whole(DraftQuarantined draft) {
    return new JsonObject()
        .put("page", draft.pageId().toString())
        .put("revision", draft.revision())
        .put("receipt", draft.receipt())
        .put("at", draft.at().toString())
        .put("faults", RefusalProblem.json(draft.faults()))
        .put(
            "draft",
            new JsonObject(Buffer.buffer(new Draft(draft.page(), draft.revision()).toJson())))
        .toBuffer();
  }

  private static Problem missing(PageId page) {
    return Problem.notFound("no draft of " + page + " is in quarantine");
  }
}
