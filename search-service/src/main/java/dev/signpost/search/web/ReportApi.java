package dev.signpost.search.web;

import dev.failsafe.Bulkhead;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.report.ReportAnswer;
import dev.signpost.web.ClientLimit;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import dev.signpost.web.WebServer;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads pasted reports, on threads of their own and one fewer than the machine has processors, so
 * that many long ones hold up nobody but each other. When too many wait, further ones are refused.
 */
public final class ReportApi {
  private static final long LONGEST = 2L * 1024 * 1024;

  private static final int WAITING_FOR_EACH_THREAD = 16;

  private final Supplier<Optional<Function<String, ReportAnswer>>> reports;
  private final ClientLimit limit;
  private final WorkerExecutor threads;
  private final Bulkhead<Object> room;

  /** Reads with whatever is known when a request comes. */
  public ReportApi(
      Supplier<Optional<Function<String, ReportAnswer>>> reports, ClientLimit limit, Vertx vertx) {
    this.reports = reports;
    this.limit = limit;
    int readers = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    this.threads = vertx.createSharedWorkerExecutor("reports", readers);
    this.room = Bulkhead.of(readers * (1 + WAITING_FOR_EACH_THREAD));
  }

  /** Adds the operation to a server to be. */
  public void addTo(WebServer.Builder server) {
    server.operation("readReport", LONGEST, this::read).limit("readReport", limit);
  }

  private void read(RoutingContext ctx, Parameters parameters) {
    String report = text(ctx);
    Function<String, ReportAnswer> reader =
        reports
            .get()
            .orElseThrow(
                () -> Problem.unavailable("names are not at hand yet, see /health").asException());
    if (!room.tryAcquirePermit()) {
      throw Problem.unavailable("reports: too many wait to be read").asException();
    }
    Replies.send(
        ctx,
        threads
            .executeBlocking(() -> Json.bytes(reader.apply(IdentityGuard.checked(report))), false)
            .onComplete(done -> room.releasePermit())
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
