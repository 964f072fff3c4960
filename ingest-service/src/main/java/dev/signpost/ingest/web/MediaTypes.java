package dev.signpost.ingest.web;

import dev.signpost.ingest.forms.DraftType;
import dev.signpost.ingest.forms.Form;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;

/** What bodies may be. */
final class MediaTypes {
  /** One draft, in any form. */
  static final List<String> DRAFTS = Arrays.stream(Form.values()).map(Form::mediaType).toList();

  /** One JSON draft a line. */
  static final List<String> LINES = List.of("application/x-ndjson", "application/ndjson");

  private MediaTypes() {}

  /** Whether the body is a stream of lines. */
  static boolean isLines(RoutingContext ctx) {
    String type = ctx.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null && LINES.contains(type.split(";", 2)[0].strip());
  }

  /**
   * What the one draft of the body is, by its type or by the format that was named.
   *
   * @throws dev.signpost.web.ProblemException if its type is none of a form
   */
  static DraftType draft(RoutingContext ctx, Parameters parameters) {
    String type = ctx.request().getHeader(HttpHeaders.CONTENT_TYPE);
    Form named = parameters.optionalText("format").map(Form::of).orElse(null);
    return DraftType.of(type == null ? "" : type, named)
        .orElseThrow(() -> unsupported(DRAFTS).asException());
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
