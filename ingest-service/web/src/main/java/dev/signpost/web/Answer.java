package dev.signpost.web;

import dev.signpost.ingest.contract.JsonCodec;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Sends JSON answers. */
public final class Answer {
  private Answer() {}

  /** Answers with a value as JSON. */
  public static <T> void json(RoutingContext ctx, int status, JsonCodec<T> codec, T value) {
    json(ctx, status, Buffer.buffer(codec.encode(value)));
  }

  /** Answers with JSON that is ready. */
  public static void json(RoutingContext ctx, int status, Buffer body) {
    var _ =
        ctx.response()
            .setStatusCode(status)
            .putHeader("Content-Type", "application/json")
            .end(body);
  }
}
