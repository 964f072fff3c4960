package dev.signpost.ingest.forms.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * UTF-8 into which a few bytes of windows-1252 were pasted, as content systems do. Read as the one,
 * it would lose characters; as the other, all of it would be mojibake.
 */
final class MixedUtf8 {
  /** As many sound sequences must stand for one that is not. */
  private static final int RATIO = 3;

  private MixedUtf8() {}

  /** The text; null if the bytes are not mostly UTF-8. */
  static @Nullable String decode(byte[] bytes) {
    int sound = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        int length = Utf8.sequence(bytes, i);
        sound += length > 0 ? 1 : 0;
        broken += length > 0 ? 0 : 1;
        i += Math.max(0, length - 1);
      }
    }
    return sound >= RATIO * broken && broken > 0 ? join(bytes) : null;
  }

  private static String join(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        int length = Utf8.sequence(bytes, i);
        if (length == 0) {
          text.append(new String(bytes, from, i - from, UTF_8));
          text.append(new String(bytes, i, 1, Charsets.WINDOWS_1252));
          from = i + 1;
        }
        i += Math.max(0, length - 1);
      }
    }
    return text.append(new String(bytes, from, bytes.length - from, UTF_8)).toString();
  }
}
