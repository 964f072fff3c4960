package dev.signpost.local.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Drafts one a line, passed on byte for byte; what they say is for ingest to judge. */
final class NdjsonReader implements ItemReader {
  /** What ingest takes. */
  static final int LONGEST_LINE = 8 << 20;

  private final String name;
  private final InputStream in;
  private final AtomicLong lines = new AtomicLong();

  NdjsonReader(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  @Override
  public @Nullable Item next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    boolean tooLong = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != '\n') {
        tooLong |= line.size() >= LONGEST_LINE;
        if (!tooLong) {
          line.write(b);
        }
        continue;
      }
      lines.incrementAndGet();
      if (tooLong || !line.toString(java.nio.charset.StandardCharsets.ISO_8859_1).isBlank()) {
        return item(line.toByteArray(), tooLong);
      }
      line.reset();
    }
    boolean nothingLeft = line.toString(java.nio.charset.StandardCharsets.ISO_8859_1).isBlank();
    lines.incrementAndGet();
    return nothingLeft ? null : item(line.toByteArray(), tooLong);
  }

  private Item item(byte[] line, boolean tooLong) {
    String origin = name + ":" + lines.get();
    return tooLong
        ? Item.Unreadable.of(
            origin, "line-too-long", "a line may have up to %d bytes".formatted(LONGEST_LINE))
        : new Item.Draft(origin, line);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
