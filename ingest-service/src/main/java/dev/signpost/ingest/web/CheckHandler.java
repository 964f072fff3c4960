package dev.signpost.ingest.web;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftReader;
import dev.signpost.ingest.forms.DraftResult;
import dev.signpost.ingest.forms.DraftType;
import dev.signpost.ingest.forms.HandedIn;
import dev.signpost.ingest.forms.ParcelReader;
import dev.signpost.ingest.intake.DraftCheck;
import dev.signpost.ingest.intake.Prepared;
import dev.signpost.web.Answer;
import dev.signpost.web.Parameters;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Checks drafts and publishes nothing: one, or a stream of them. */
final class CheckHandler {
  private final DraftCheck check;
  private final Workshop workshop;
  private final ImportHandler streams;
  private final int maxPageBytes;
  private final DraftReader reader = new DraftReader();
  private final ParcelReader parcels = new ParcelReader(reader);

  CheckHandler(DraftCheck check, Workshop workshop, ImportHandler streams, int maxPageBytes) {
    this.check = check;
    this.workshop = workshop;
    this.streams = streams;
    this.maxPageBytes = maxPageBytes;
  }

  void post(RoutingContext ctx, Parameters parameters) {
    if (MediaTypes.isLines(ctx)) {
      streams.run(ctx, nobodyWaits -> this::checkAll, () -> false);
      return;
    }
    DraftType type = MediaTypes.draft(ctx, parameters);
    PageId page = parameters.optionalText("page").map(PageId::of).orElse(null);
    Buffer body = ctx.body().buffer();
    byte[] bytes = body == null ? new byte[0] : body.getBytes();
    var _ =
        workshop
            .work(() -> reader.read(bytes, type, page))
            .compose(read -> answer(ctx, read))
            .onFailure(failure -> Failing.answer(ctx, failure));
  }

  private Future<Void> answer(RoutingContext ctx, DraftResult read) {
    if (read instanceof DraftResult.Malformed(var what, var message, var offset)) {
      RefusalProblem.of(new Prepared.Malformed(what, message, offset)).send(ctx);
      return Future.succeededFuture();
    }
    return workshop
        .work(() -> CheckResult.of(null, check.check(read)).toJson())
        .onSuccess(json -> Answer.json(ctx, 200, Buffer.buffer(json)))
        .mapEmpty();
  }

  private Future<List<Future<byte[]>>> checkAll(List<Line> lines) {
    return workshop.work(
        () -> lines.stream().map(line -> Future.succeededFuture(check(line).toJson())).toList());
  }

  private CheckResult check(Line line) {
    if (line.tooLong()) {
      return CheckResult.failed(line.number(), RefusalProblem.tooLarge(maxPageBytes));
    }
    return switch (parcels.read(line.bytes())) {
      case HandedIn.Withdrawal(var page, var revision) -> CheckResult.sound(line.number(), page);
      case HandedIn.Drafted(var read, var revision) -> check(line, read);
    };
  }

  private CheckResult check(Line line, DraftResult read) {
    return switch (read) {
      case DraftResult.Malformed(var what, var message, var offset) ->
          CheckResult.failed(
              line.number(), RefusalProblem.of(new Prepared.Malformed(what, message, offset)));
      case DraftResult.Readable readable -> CheckResult.of(line.number(), check.check(readable));
      case DraftResult.Unreadable unreadable ->
          CheckResult.of(line.number(), check.check(unreadable));
    };
  }
}
