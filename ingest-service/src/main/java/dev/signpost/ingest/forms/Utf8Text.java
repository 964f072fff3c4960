package dev.signpost.ingest.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A range of bytes that were found to be UTF-8, without a byte order mark. */
record Utf8Text(byte[] bytes, int from, int length) {

  static Utf8Text of(byte[] bytes) {
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return mark ? new Utf8Text(bytes, 3, bytes.length - 3) : new Utf8Text(bytes, 0, bytes.length);
  }

  boolean isBlank() {
    for (int i = from; i < from + length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return new String(bytes, from, length, UTF_8);
  }
}
