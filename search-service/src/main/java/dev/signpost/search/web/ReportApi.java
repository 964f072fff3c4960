package dev.signpost.search.web;

import dev.signpost.search.elastic.Json;
import dev.signpost.search.report.Reports;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import dev.signpost.web.WebServer;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads pasted reports, on a worker so that a long one holds up nobody. */
public final class ReportApi {
  private static final long LONGEST = 2L * 1024 * 1024;

  private final Supplier<Optional<Reports>> reports;

  /** Reads with whatever is known when a request comes. */
  public ReportApi(Supplier<Optional<Reports>> reports) {
    this.reports = reports;
  }

  /** Adds the operation to a server to be. */
  public void addTo(WebServer.Builder server) {
    server.operation("readReport", LONGEST, this::read);
  }

  private void read(RoutingContext ctx, Parameters parameters) {
    String report = text(ctx);
    Reports reader =
        reports
            .get()
            .orElseThrow(
                () -> Problem.unavailable("names are not at hand yet, see /health").asException());
    Replies.send(
        ctx,
        ctx.vertx()
            .executeBlocking(() -> Json.bytes(reader.answer(IdentityGuard.checked(report))), false)
            .toCompletionStage(),
        answer -> Replies.ok(ctx, answer));
  }

  private static String text(RoutingContext ctx) {
    if (!plainText(ctx.request().getHeader("Content-Type"))) {
      throw Problem.of(
              415,
              "unsupported-media-type",
              "Unsupported media type",
              "a report must be text/plain in UTF-8")
          .asException();
    }
    Buffer body = ctx.body().buffer();
    if (body == null || body.length() == 0) {
      throw Problem.badRequest("the body must be the text of a report").asException();
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(body.getBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw Problem.badRequest("the body must be text in UTF-8").asException();
    }
  }

  private static boolean plainText(@Nullable String type) {
    if (type == null) {
      return false;
    }
    String bare = type.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "");
    return bare.equals("text/plain")
        || bare.equals("text/plain;charset=utf-8")
        || bare.equals("text/plain;charset=us-ascii");
  }
}
