package dev.signpost.ingest.kafka;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.JsonCodec;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

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
   * @param added faults of the change that its submission does not have
   * @param submission the bytes of the submission it came from
   */
  static byte[] of(ContentChange change, List<Fault> added, byte[] submission) {
    int head = SUBMITTED.length;
    if (submission.length < head || !Arrays.equals(submission, 0, head, SUBMITTED, 0, head)) {
      return CODEC.encode(change);
    }
    byte[] json =
        ByteBuffer.allocate(submission.length - head + PUBLISHED.length)
            .put(PUBLISHED)
            .put(submission, head, submission.length - head)
            .array();
    return added.isEmpty() ? json : AddedFaults.to(json, added);
  }
}
