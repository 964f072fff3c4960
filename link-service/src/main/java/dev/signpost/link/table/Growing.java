package dev.signpost.link.table;

import java.util.Arrays;

/** Bytes that become more. For one thread, unlike the stream of the JDK, which locks every byte. */
final class Growing {
  private byte[] bytes = new byte[128];
  private int size;

  void add(int one) {
    ensure(1);
    bytes[size++] = (byte) one;
  }

  void add(byte[] some) {
    ensure(some.length);
    System.arraycopy(some, 0, bytes, size, some.length);
    size += some.length;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void ensure(int more) {
    int needed = Math.addExact(size, more);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
  }
}
