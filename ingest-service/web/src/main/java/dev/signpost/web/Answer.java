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

  /**
   * Answers with JSON that may be kept, if this server is asked before it is used again; whoever
   * has it already ({@code If-None-Match}) gets 304 and no body.
   */
  public static void tagged(RoutingContext ctx, Tagged answer, Keeper keeper) {
    ctx.response()
        .putHeader("ETag", answer.etag())
        .putHeader("Cache-Control", keeper.cacheControl());
    if (ctx.isFresh()) {
      var _ = ctx.response().setStatusCode(304).end();
    } else {
      json(ctx, 200, answer.body());
    }
  }

  /** Answers with JSON that nobody shall keep. */
  public static void unkept(RoutingContext ctx, Buffer body) {
    ctx.response().putHeader("Cache-Control", "no-store");
    json(ctx, 200, body);
  }

  /** Who may keep an answer. */
  public enum Keeper {
    /** Caches on the way too. */
    ANYBODY("no-cache"),
    /** Only the one who asked. */
    ASKER("private, no-cache");

    private final String cacheControl;

    Keeper(String cacheControl) {
      this.cacheControl = cacheControl;
    }

    String cacheControl() {
      return cacheControl;
    }
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
