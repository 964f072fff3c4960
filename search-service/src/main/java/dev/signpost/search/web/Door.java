package dev.signpost.search.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.generation.RefusedException;
import dev.signpost.web.Problem;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Lets operators in and their orders be carried out, one after the other.
 *
 * @param thread orders block, so they are carried out on it
 */
public record Door(AdminToken token, Executor thread) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Answers with what comes of the work, which is told who asks. */
  void open(RoutingContext ctx, Function<String, JsonNode> work) {
    String who = token.require(ctx);
    Replies.send(
        ctx,
        CompletableFuture.supplyAsync(() -> carryOut(who, work), thread),
        result -> Replies.ok(ctx, Json.bytes(result)));
  }

  private static JsonNode carryOut(String who, Function<String, JsonNode> work) {
    try {
      return work.apply(who);
    } catch (RefusedException e) {
      throw Problem.of(409, "refused", "Refused", String.valueOf(e.getMessage())).asException();
    }
  }

  /** The body as a JSON object; none is an empty one. */
  static JsonNode body(RoutingContext ctx) {
    try {
      byte[] bytes = ctx.body().buffer() == null ? new byte[0] : ctx.body().buffer().getBytes();
      JsonNode body = bytes.length == 0 ? Json.object() : JSON.readTree(bytes);
      if (!body.isObject()) {
        throw Problem.badRequest("expected a JSON object").asException();
      }
      return body;
    } catch (IOException e) {
      throw Problem.badRequest("expected a JSON object").asException();
    }
  }
}
