package dev.signpost.web;

import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A JSON answer and the entity tag that stands for exactly these bytes (RFC 9110, 8.8.3).
 *
 * @param etag 128 bits of the body's SHA-256: equal answers have equal tags on every instance
 */
public record Tagged(Buffer body, String etag) {
  private static final int BYTES = 16;

  public static Tagged of(byte[] json) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
      String tag =
          Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
      return new Tagged(Buffer.buffer(json), '"' + tag + '"');
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
