package dev.signpost.local.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Something drafts are read from.
 *
 * @param name for people
 * @param size in bytes as they lie there, 0 if unknown
 */
record Source(String name, Format format, long size, Opening opening) {
  private static final int BUFFER = 1 << 16;
  private static final int GZIP_MAGIC = 0x1f8b;

  /** Opens the bytes, still compressed. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }

  static Source file(Path file, Format format) throws IOException {
    return new Source(file.toString(), format, Files.size(file), () -> Files.newInputStream(file));
  }

  static Source standardInput(InputStream in, Format format) {
    return new Source("stdin", format, 0, () -> in);
  }

  /**
   * The drafts in it; gzip is told by its first bytes.
   *
   * @param counted gets the number of bytes taken from the source, as they are
   */
  ItemReader read(Consumer<Integer> counted) throws IOException {
    InputStream in =
        new BufferedInputStream(new CountedInputStream(opening.open(), counted), BUFFER);
    in.mark(2);
    boolean gzip = (in.read() << 8 | in.read()) == GZIP_MAGIC;
    in.reset();
    InputStream plain = gzip ? new GZIPInputStream(in, BUFFER) : in;
    return switch (format) {
      case NDJSON -> new NdjsonReader(name, plain);
      case JSON -> new JsonReader(name, plain);
      case MARKDOWN -> new MarkdownReader(name, plain);
    };
  }
}
