package dev.signpost.link.table;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two values are the same without keeping either. */
public final class Digest {
  private static final int BYTES = 16;

  private Digest() {}

  /** The first 128 bits of the SHA-256, as hexadecimal digits. */
  public static String of(byte[] value) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(value);
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
