package dev.signpost.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import org.apache.kafka.common.header.Headers;

/**
 * The first stage of a change, under way.
 *
 * @param headers for the record it is told in
 */
public record Beginning(Span span, Headers headers) {
  /** It came to its end, well or not. */
  public void end(boolean well) {
    if (!well) {
      var _ = span.setStatus(StatusCode.ERROR);
    }
    span.end();
  }
}
