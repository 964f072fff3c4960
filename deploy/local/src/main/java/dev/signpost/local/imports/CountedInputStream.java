package dev.signpost.local.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Tells how many bytes pass. */
final class CountedInputStream extends FilterInputStream {
  private final Consumer<Integer> counted;

  CountedInputStream(InputStream in, Consumer<Integer> counted) {
    super(in);
    this.counted = counted;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      counted.accept(1);
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      counted.accept(read);
    }
    return read;
  }
}
