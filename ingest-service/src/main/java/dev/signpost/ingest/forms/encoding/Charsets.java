package dev.signpost.ingest.forms.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Encodings by the names that people and programs give them. */
final class Charsets {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Charsets() {}

  /**
   * The encoding of that name. As on the web (WHATWG Encoding), Latin-1 and ASCII stand for
   * windows-1252.
   */
  static Optional<Charset> named(String label) {
    try {
      Charset charset = Charset.forName(label.strip());
      return Optional.of(
          charset.equals(ISO_8859_1) || charset.equals(US_ASCII) ? WINDOWS_1252 : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The text; null if the bytes are not in this encoding. */
  static @Nullable String decode(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder() // reports what it cannot read
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Whether bytes that are ASCII mean the same in this encoding. */
  static boolean extendsAscii(Charset charset) {
    return "a<?".equals(new String("a<?".getBytes(UTF_8), charset))
        && !charset.name().startsWith("ISO-2022");
  }
}
