package dev.signpost.ingest.web;

import dev.signpost.ingest.forms.Form;
import dev.signpost.web.Problem;
import io.vertx.core.json.JsonArray;
import java.util.Arrays;
import java.util.List;

/** What bodies may be. */
final class MediaTypes {
  /** One draft, in any form. */
  static final List<String> DRAFTS = Arrays.stream(Form.values()).map(Form::mediaType).toList();

  /** One JSON draft a line. */
  static final List<String> LINES = List.of("application/x-ndjson", "application/ndjson");

  private MediaTypes() {}

  static Problem unsupported(List<String> accepted) {
    return Problem.of(
            415,
            "unsupported-media-type",
            "Unsupported media type",
            "expected a Content-Type of " + String.join(" or ", accepted))
        .with("accepted", new JsonArray(accepted));
  }
}
