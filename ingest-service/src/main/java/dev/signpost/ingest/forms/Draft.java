package dev.signpost.ingest.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Page;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page as received.
 *
 * @param revision the publisher's own, if the draft names one
 */
public record Draft(Page page, @Nullable Long revision) {
  /** The highest revision: beyond it JavaScript no longer tells neighbouring numbers apart. */
  public static final long MAX_REVISION = (1L << 53) - 1;

  private static final JsonCodec<Page> PAGE = JsonCodec.of(Page.class);

  public Draft {
    requireNonNull(page, "page");
  }

  /** The draft as one line of JSON, without line end: what a JSON publisher would have sent. */
  public byte[] toJson() {
    byte[] json = PAGE.encode(page);
    return revision == null ? json : withRevision(json, revision);
  }

  /** A page's JSON with its revision told in it. */
  public static byte[] withRevision(byte[] pageJson, long revision) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(pageJson.length + 40);
    out.writeBytes(("{\"revision\":" + revision + ",").getBytes(UTF_8));
    out.write(pageJson, 1, pageJson.length - 1);
    return out.toByteArray();
  }
}
