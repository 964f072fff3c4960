package dev.signpost.ingest.web;

import dev.signpost.ingest.forms.Form;
import dev.signpost.web.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;

/** What bodies may be. */
final class MediaTypes {
  /** One JSON draft a line. */
  static final List<String> LINES = List.of("application/x-ndjson", "application/ndjson");

  private MediaTypes() {}

  /** Whether the body is a stream of lines. */
  static boolean isLines(RoutingContext ctx) {
    String type = ctx.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null && LINES.contains(type.split(";", 2)[0].strip());
  }

  /**
   * The form of the one draft that the body is.
   *
   * @throws dev.signpost.web.ProblemException if its type is none of a form
   */
  static Form form(RoutingContext ctx) {
    String type = ctx.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return Form.ofMediaType(type == null ? "" : type)
        .orElseThrow(() ->
            unsupported(Arrays.stream(Form.values()).map(Form::mediaType).toList()).asException());
  }

  static Problem unsupported(List<String> accepted) {
    return Problem.of(
            415,
            "unsupported-media-type",
            "Unsupported media type",
            "expected a Content-Type of " + String.join(" or ", accepted))
        .with("accepted", new JsonArray(accepted));
  }
}
