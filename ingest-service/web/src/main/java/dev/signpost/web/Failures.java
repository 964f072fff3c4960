package dev.signpost.web;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every way a request can fail into a {@link Problem}. */
final class Failures implements Handler<RoutingContext> {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  static void answerAll(Router router) {
    Failures failures = new Failures();
    for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 431, 500, 503}) {
      router.errorHandler(status, failures);
    }
  }

  @Override
  public void handle(RoutingContext ctx) {
    Throwable failure = ctx.failure();
    if (failure instanceof ProblemException e) {
      e.problem().send(ctx);
      return;
    }
    int status = ctx.statusCode();
    if (failure != null && status == 500) {
      LOG.atError().setCause(failure).log("request failed by a bug");
    }
    describe(status).send(ctx);
  }

  private static Problem describe(int status) {
    return switch (status) {
      case 400 -> Problem.badRequest("the request line, a header or the body cannot be read");
      case 404 -> Problem.notFound("no such resource; /openapi.yaml lists what there is");
      case 405 -> Problem.of(405, "method-not-allowed", "Method not allowed", "see /openapi.yaml");
      case 413 ->
          Problem.of(413, "too-large", "Content too large", "the body is larger than allowed");
      case 415 ->
          Problem.of(415, "unsupported-media-type", "Unsupported media type", "see /openapi.yaml");
      case 503 -> Problem.unavailable("try again shortly");
      case 500 ->
          Problem.of(500, "internal-error", "Internal error", "the fault is ours; try again");
      default -> Problem.of(status, "refused", "Request refused", "status " + status);
    };
  }
}
