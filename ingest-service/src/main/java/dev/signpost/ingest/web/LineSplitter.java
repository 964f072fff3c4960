package dev.signpost.ingest.web;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Cuts a stream of bytes into lines. Holds no more than one line; of a line over the limit it keeps
 * nothing, and goes on with the next one.
 */
final class LineSplitter {
  private static final byte END = '\n';

  private final int limit;
  private final ByteArrayOutputStream open = new ByteArrayOutputStream();
  private final AtomicBoolean overlong = new AtomicBoolean();
  private final AtomicLong number = new AtomicLong();

  /**
   * @param limit bytes in a line
   */
  LineSplitter(int limit) {
    this.limit = limit;
  }

  /** The lines that end in this piece; empty ones are counted and left out. */
  List<Line> feed(Buffer piece) {
    byte[] bytes = piece.getBytes();
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == END) {
        keep(bytes, start, i - start);
        take().ifPresent(lines::add);
        start = i + 1;
      }
    }
    keep(bytes, start, bytes.length - start);
    return lines;
  }

  /** What stands after the last line end, if anything. */
  Optional<Line> finish() {
    return open.size() == 0 && !overlong.get() ? Optional.empty() : take();
  }

  /** Number of the last line taken. */
  long lastNumber() {
    return number.get();
  }

  private void keep(byte[] bytes, int from, int length) {
    if (overlong.get()) {
      return;
    }
    if (open.size() + length > limit) {
      overlong.set(true);
      open.reset();
    } else {
      open.write(bytes, from, length);
    }
  }

  private Optional<Line> take() {
    Line line = new Line(number.incrementAndGet(), open.toByteArray(), overlong.get());
    open.reset();
    overlong.set(false);
    return line.tooLong() || !isBlank(line.bytes()) ? Optional.of(line) : Optional.empty();
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
