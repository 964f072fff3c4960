package dev.signpost.ingest.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.JsonCodec;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/**
 * Writes {@link dev.signpost.ingest.contract.Submission.DraftSubmitted}, or {@link
 * dev.signpost.ingest.contract.Submission.DraftQuarantined}, around a page that is JSON already:
 * the page is encoded once, for its digest and for the event.
 */
final class SubmissionJson {
  private static final JsonCodec<Head> HEAD = JsonCodec.of(Head.class);
  private static final JsonCodec<Tail> TAIL = JsonCodec.of(Tail.class);
  private static final byte[] PAGE = ",\"page\":".getBytes(US_ASCII);

  private SubmissionJson() {}

  /** The fields before the page. */
  record Head(String type, String receipt) {}

  /** The fields after it. */
  record Tail(long revision, String digest, List<Fault> faults, Instant at) {}

  static byte[] draftSubmitted(String receipt, byte[] page, Tail rest) {
    return draft("draft-submitted", receipt, page, rest);
  }

  static byte[] draftQuarantined(String receipt, byte[] page, Tail rest) {
    return draft("draft-quarantined", receipt, page, rest);
  }

  private static byte[] draft(String type, String receipt, byte[] page, Tail rest) {
    byte[] head = HEAD.encode(new Head(type, receipt));
    byte[] tail = TAIL.encode(rest);
    return ByteBuffer.allocate(head.length + PAGE.length + page.length + tail.length - 1)
        .put(head, 0, head.length - 1)
        .put(PAGE)
        .put(page)
        .put((byte) ',')
        .put(tail, 1, tail.length - 1)
        .array();
  }
}
