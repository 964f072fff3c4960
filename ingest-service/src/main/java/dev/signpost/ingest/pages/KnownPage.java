package dev.signpost.ingest.pages;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.JsonCodec;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A page's last change. Revision and digest stand apart from the event, so that holding a new draft
 * against them needs no parsing.
 *
 * @param digest of the published content; null for a withdrawn page
 * @param event the {@link ContentChange} as JSON
 */
public record KnownPage(long revision, @Nullable String digest, byte[] event) {
  private static final JsonCodec<ContentChange> CODEC = JsonCodec.of(ContentChange.class);

  public KnownPage {
    requireNonNull(event, "event");
  }

  /**
   * What is known after this change.
   *
   * @throws dev.signpost.ingest.contract.MalformedEventException if the bytes are no change
   */
  public static KnownPage ofEvent(byte[] event) {
    EventHead head = EventHead.of(event);
    return new KnownPage(head.revision(), head.digest(), event);
  }

  public ContentChange change() {
    return CODEC.decode(event);
  }

  /** Revision, length of the digest, digest, event. */
  public byte[] toBytes() {
    byte[] told = digest == null ? new byte[0] : digest.getBytes(US_ASCII);
    return ByteBuffer.allocate(Long.BYTES + 1 + told.length + event.length)
        .putLong(revision)
        .put((byte) told.length)
        .put(told)
        .put(event)
        .array();
  }

  public static KnownPage fromBytes(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    long revision = in.getLong();
    byte[] told = new byte[in.get()];
    in.get(told);
    String digest = told.length == 0 ? null : new String(told, US_ASCII);
    return new KnownPage(revision, digest, Arrays.copyOfRange(bytes, in.position(), bytes.length));
  }
}
