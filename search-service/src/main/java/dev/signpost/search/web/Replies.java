package dev.signpost.search.web;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Cause;
import dev.signpost.web.Answer;
import dev.signpost.web.Problem;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Brings what was found elsewhere back to the request's event loop. */
final class Replies {
  private Replies() {}

  /** Hands the result on when it is there; failures become problems. */
  static <T> void send(RoutingContext ctx, CompletionStage<T> stage, Consumer<T> success) {
    send(ctx, stage, success, UnaryOperator.identity());
  }

  /** The same; a problem is told as the last argument makes it. */
  static <T> void send(
      RoutingContext ctx,
      CompletionStage<T> stage,
      Consumer<T> success,
      UnaryOperator<Problem> problems) {
    var _ =
        Future.fromCompletionStage(stage, ctx.vertx().getOrCreateContext())
            .map(result -> {
              if (!ctx.response().closed()) {
                success.accept(result);
              }
              return result;
            })
            .onFailure(failure -> fail(ctx, Cause.of(failure), problems));
  }

  /** Answers with what nobody shall keep. */
  static void ok(RoutingContext ctx, byte[] json) {
    Answer.unkept(ctx, Buffer.buffer(json));
  }

  /** Answers with what may be kept if it is of now. */
  static void told(RoutingContext ctx, Told told, Answer.Keeper keeper) {
    switch (told) {
      case Told.Fresh(var tagged) -> Answer.tagged(ctx, tagged, keeper);
      case Told.Stale(var body) -> Answer.unkept(ctx, body);
    }
  }

  private static void fail(RoutingContext ctx, Throwable failure, UnaryOperator<Problem> problems) {
    if (failure instanceof TransientFailureException) {
      problems.apply(Problem.unavailable(String.valueOf(failure.getMessage()))).send(ctx);
    } else {
      ctx.fail(failure);
    }
  }
}
