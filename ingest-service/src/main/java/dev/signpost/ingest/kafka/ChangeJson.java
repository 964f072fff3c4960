package dev.signpost.ingest.kafka;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.JsonCodec;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A change as JSON. It has the fields of its submission and another type, so the bytes that came
 * are passed on with the type exchanged, unread fields of newer versions included.
 */
final class ChangeJson {
  private static final JsonCodec<ContentChange> CODEC = JsonCodec.of(ContentChange.class);
  private static final byte[] SUBMITTED = "{\"type\":\"draft-submitted\",".getBytes(US_ASCII);
  private static final byte[] PUBLISHED = "{\"type\":\"page-published\",".getBytes(US_ASCII);

  private ChangeJson() {}

  /**
   * The change's bytes.
   *
   * @param submission the bytes of the submission it came from
   */
  static byte[] of(ContentChange change, byte[] submission) {
    int head = SUBMITTED.length;
    if (submission.length < head || !Arrays.equals(submission, 0, head, SUBMITTED, 0, head)) {
      return CODEC.encode(change);
    }
    return ByteBuffer.allocate(submission.length - head + PUBLISHED.length)
        .put(PUBLISHED)
        .put(submission, head, submission.length - head)
        .array();
  }
}
