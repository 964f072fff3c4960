package dev.signpost.ingest.web;

import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.Draft;
import dev.signpost.ingest.pages.KnownPage;
import dev.signpost.ingest.pages.PagesView;
import dev.signpost.ingest.receipts.Receipt;
import dev.signpost.ingest.receipts.ReceiptBatch;
import dev.signpost.ingest.receipts.ReceiptsView;
import dev.signpost.web.Answer;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Looks up pages and receipts. */
final class LookupHandler {
  private static final JsonCodec<Receipt> RECEIPT = JsonCodec.of(Receipt.class);
  private static final JsonCodec<ReceiptBatch> BATCH = JsonCodec.of(ReceiptBatch.class);
  private static final JsonCodec<ReceiptBatch.Question> QUESTION =
      JsonCodec.of(ReceiptBatch.Question.class);

  private final PagesView pages;
  private final ReceiptsView receipts;
  private final Workshop workshop;

  LookupHandler(PagesView pages, ReceiptsView receipts, Workshop workshop) {
    this.pages = pages;
    this.receipts = receipts;
    this.workshop = workshop;
  }

  void page(RoutingContext ctx, Parameters parameters) {
    PageId id = PublishHandler.page(parameters);
    var _ =
        workshop
            .work(() -> pages.find(id))
            .onSuccess(page -> answer(ctx, page))
            .onFailure(failure -> Failing.answer(ctx, failure));
  }

  void receipt(RoutingContext ctx, Parameters parameters) {
    String id = parameters.text("id");
    var _ =
        workshop
            .work(() -> Receipt.find(id, receipts))
            .onSuccess(found ->
                found.ifPresentOrElse(
                    receipt -> Answer.json(ctx, 200, RECEIPT, receipt),
                    () -> Problem.notFound("no stage reported under this receipt").send(ctx)))
            .onFailure(failure -> Failing.answer(ctx, failure));
  }

  void receipts(RoutingContext ctx, Parameters parameters) {
    ReceiptBatch.Question question = question(ctx);
    var _ =
        workshop
            .work(() -> ReceiptBatch.find(question, receipts))
            .onSuccess(batch -> Answer.json(ctx, 200, BATCH, batch))
            .onFailure(failure -> Failing.answer(ctx, failure));
  }

  private static ReceiptBatch.Question question(RoutingContext ctx) {
    try {
      Buffer body = ctx.body().buffer();
      return QUESTION.decode(body == null ? new byte[0] : body.getBytes());
    } catch (MalformedEventException e) {
      throw Problem.badRequest(
              "expected {\"receipts\": [up to %d of them]}".formatted(ReceiptBatch.MOST))
          .asException();
    }
  }

  private static void answer(RoutingContext ctx, Optional<KnownPage> found) {
    if (found.isEmpty()) {
      Problem.notFound("no such page").send(ctx);
      return;
    }
    String tag = "\"" + found.get().revision() + "\"";
    switch (found.get().change()) {
      case PageWithdrawn withdrawn ->
          Problem.of(410, "withdrawn", "Withdrawn", "the page was withdrawn")
              .with("revision", withdrawn.revision())
              .send(ctx);
      case PagePublished published -> {
        ctx.response().putHeader(HttpHeaders.ETAG, tag);
        if (tag.equals(ctx.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
          var _ = ctx.response().setStatusCode(304).end();
        } else {
          Draft draft = new Draft(published.page(), published.revision());
          Answer.json(ctx, 200, Buffer.buffer(draft.toJson()));
        }
      }
    }
  }
}
