package dev.signpost.web;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A failure as the caller gets it: {@code application/problem+json}, RFC 9457.
 *
 * @param type short name of the problem; {@code /problems/<type>} on the wire
 * @param detail what was expected, never query or report text
 * @param members further members of the answer
 */
public record Problem(
    int status, String type, String title, String detail, Map<String, Object> members) {
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    members = Map.copyOf(members);
  }

  public static Problem of(int status, String type, String title, String detail) {
    return new Problem(status, type, title, detail, Map.of());
  }

  /** The request cannot be understood as it is. */
  public static Problem badRequest(String detail) {
    return of(400, "bad-request", "Bad request", detail);
  }

  public static Problem notFound(String detail) {
    return of(404, "not-found", "Not found", detail);
  }

  /** Something this service needs is away for now. */
  public static Problem unavailable(String detail) {
    return of(503, "unavailable", "Service unavailable", detail);
  }

  /** The same problem with one more member. */
  public Problem with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new Problem(status, type, title, detail, more);
  }

  /** The answer's body. */
  public JsonObject toJson() {
    JsonObject json =
        new JsonObject()
            .put("type", "/problems/" + type)
            .put("title", title)
            .put("status", status)
            .put("detail", detail);
    members.forEach(json::put);
    return json;
  }

  /** Answers the request with it; a response already under way is cut off instead. */
  public void send(RoutingContext ctx) {
    if (ctx.response().headWritten()) {
      var _ = ctx.request().connection().close();
      return;
    }
    if (status == 503) {
      ctx.response().putHeader("Retry-After", "1");
    }
    var _ =
        ctx.response()
            .setStatusCode(status)
            .putHeader("Content-Type", MEDIA_TYPE)
            .putHeader("Cache-Control", "no-store")
            .end(toJson().toBuffer());
  }

  /** For code that is too deep to answer itself. */
  public ProblemException asException() {
    return new ProblemException(this);
  }
}
