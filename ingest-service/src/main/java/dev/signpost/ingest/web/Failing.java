package dev.signpost.ingest.web;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.web.Problem;
import io.vertx.ext.web.RoutingContext;

/** Answers requests that failed on the way. */
final class Failing {
  private Failing() {}

  /** What is away for now is a 503 with its cause; anything else is a bug. */
  static void answer(RoutingContext ctx, Throwable failure) {
    if (failure instanceof TransientFailureException) {
      Problem.unavailable(String.valueOf(failure.getMessage())).send(ctx);
    } else {
      ctx.fail(failure);
    }
  }
}
