package dev.signpost.ingest.contract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells whether two pages hold the same content, without keeping either. */
public final class ContentDigest {
  private static final int BYTES = 16;
  private static final JsonCodec<Page> CODEC = JsonCodec.of(Page.class);

  private ContentDigest() {}

  /** The first 128 bits of the SHA-256 of the page's JSON, as 32 hexadecimal digits. */
  public static String of(Page page) {
    return of(CODEC.encode(page));
  }

  /** The same for a page that is encoded by {@link JsonCodec} already. */
  public static String of(byte[] pageJson) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(pageJson);
      return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
