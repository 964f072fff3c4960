package dev.signpost.link.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.PageId;
import org.jspecify.annotations.Nullable;

/** Keys that sort as what they stand for. */
public final class Keys {
  private Keys() {}

  /** A non-negative number, most significant byte first. */
  public static byte[] of(int number) {
    return new byte[] {
      (byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number
    };
  }

  /** The number a key of {@link #of(int)} stands for. */
  public static int number(byte[] key) {
    return (key[0] & 0xff) << 24 | (key[1] & 0xff) << 16 | (key[2] & 0xff) << 8 | (key[3] & 0xff);
  }

  public static byte[] of(PageId page) {
    return page.toString().getBytes(UTF_8);
  }

  /** The page a key of {@link #of(PageId)} stands for. */
  public static PageId page(byte[] key) {
    return PageId.of(new String(key, UTF_8));
  }

  /** What a key that may stand for no page says. */
  public static @Nullable String text(byte @Nullable [] key) {
    return key == null ? null : new String(key, UTF_8);
  }

  public static byte[] of(String text) {
    return text.getBytes(UTF_8);
  }

  /** The text a key of {@link #of(String)} stands for. */
  public static String string(byte[] key) {
    return new String(key, UTF_8);
  }

  /** What all keys of {@link #of(String, PageId)} with that text begin with. */
  public static byte[] prefix(String text) {
    return (text + "\0").getBytes(UTF_8);
  }

  public static byte[] of(String text, PageId page) {
    return (text + "\0" + page).getBytes(UTF_8);
  }
}
