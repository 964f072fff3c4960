package dev.signpost.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.search.elastic.Json;
import dev.signpost.web.Tagged;
import io.vertx.core.buffer.Buffer;
import java.util.Arrays;

/**
 * An answer as JSON, without the one value that is the asker's own: so it can be held and given to
 * whoever asks the same.
 *
 * @param before what stands before that value
 * @param tagged what stands after it, with its entity tag, which is that of the whole: whoever asks
 *     by the same address has the same value there
 * @param mayBeHeld whether it is not too large, and nothing in it is the asker's but that value
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Encoded(byte[] before, Tagged tagged, boolean mayBeHeld) {
  /** Bytes; what is asked for in such numbers is asked for seldom. */
  private static final int LARGEST_HELD = 1 << 16;

  /**
   * Takes the value out again.
   *
   * @param before the value in the answer's JSON
   * @param blank the value, as JSON
   */
  static Encoded of(Object answer, String before, String blank) {
    byte[] json = Json.bytes(answer);
    byte[] head = before.getBytes(UTF_8);
    int end = head.length + blank.length();
    if (!new String(json, 0, Math.min(end, json.length), UTF_8).equals(before + blank)) {
      throw new IllegalArgumentException("answer does not begin with " + before + blank);
    }
    return new Encoded(
        head, Tagged.of(Arrays.copyOfRange(json, end, json.length)), json.length <= LARGEST_HELD);
  }

  /** An answer that has nothing of the asker's own. */
  static Encoded whole(Object answer) {
    return of(answer, "", "");
  }

  /** The same, not to be held. */
  Encoded unheld() {
    return new Encoded(before, tagged, false);
  }

  /** With that value, which may be kept by those who got it. */
  Tagged with(byte[] value) {
    return new Tagged(body(value), tagged.etag());
  }

  /** With that value, saying how old it is. */
  Buffer stale(byte[] value, long ageSeconds) {
    Buffer body = body(value);
    return body.slice(0, body.length() - 1)
        .copy()
        .appendString(",\"stale\":{\"ageSeconds\":" + ageSeconds + "}}");
  }

  private Buffer body(byte[] value) {
    Buffer rest = tagged.body();
    return Buffer.buffer(before.length + value.length + rest.length())
        .appendBytes(before)
        .appendBytes(value)
        .appendBuffer(rest);
  }
}
