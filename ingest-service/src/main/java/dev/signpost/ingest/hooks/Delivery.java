package dev.signpost.ingest.hooks;

import static java.util.Objects.requireNonNull;

/**
 * What a source sends, as it came; a header that was not there is empty.
 *
 * @param source who says to have sent it
 * @param id one for each delivery, the same when it is sent again
 * @param timestamp when it was signed, in seconds since 1970
 * @param signatures one or more, separated by spaces
 */
public record Delivery(String source, String id, String timestamp, String signatures, byte[] body) {
  public Delivery {
    requireNonNull(source, "source");
    requireNonNull(id, "id");
    requireNonNull(timestamp, "timestamp");
    requireNonNull(signatures, "signatures");
    requireNonNull(body, "body");
  }
}
