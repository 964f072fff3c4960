package dev.signpost.ingest.forms.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that text of unknown encoding is most likely in, by the frequencies of its bytes.
 */
record CharsetGuess(Charset charset, String text) {
  /** More is not needed to know an encoding, and the detector copies what it is given. */
  private static final int LOOK_AT = 64 * 1024;

  private static final int LOOK_BEFORE = 1024;
  private static final int LEAST_CONFIDENCE = 20;

  /** Falls back on windows-1252, and there on replacement characters. */
  static CharsetGuess of(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(telling(bytes));
    for (CharsetMatch match : detector.detectAll()) {
      CharsetGuess guess =
          match.getConfidence() < LEAST_CONFIDENCE ? null : of(bytes, match.getName());
      if (guess != null) {
        return guess;
      }
    }
    return new CharsetGuess(Charsets.WINDOWS_1252, new String(bytes, Charsets.WINDOWS_1252));
  }

  /** The part around the first byte that is not ASCII. */
  private static byte[] telling(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] > 0) {
      first++;
    }
    int from = Math.max(0, first - LOOK_BEFORE);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + LOOK_AT));
  }

  private static @Nullable CharsetGuess of(byte[] bytes, String name) {
    Charset charset = Charsets.named(name).orElse(Charsets.WINDOWS_1252);
    if (name.startsWith("IBM") || (name.startsWith("UTF-") && isUnlike(bytes))) {
      return null; // EBCDIC and UTF-16 read nearly any short text
    }
    String text = Charsets.decode(bytes, charset);
    return text == null ? null : new CharsetGuess(charset, text);
  }

  /** In wide encodings zeros stand between letters. */
  private static boolean isUnlike(byte[] bytes) {
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros * 4L < bytes.length;
  }
}
