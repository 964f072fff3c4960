package dev.signpost.local.imports;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.Form;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file or a stream.
 *
 * @param page what its name says it is, if it holds one draft
 */
record FileSource(String name, Format format, long size, @Nullable PageId page, Opening opening)
    implements Source {
  private static final int BUFFER = 1 << 16;
  private static final int GZIP_MAGIC = 0x1f8b;

  /** Opens the bytes, still compressed. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }

  static FileSource file(Path file, Format format, @Nullable PageId page) throws IOException {
    return new FileSource(
        file.toString(), format, Files.size(file), page, () -> Files.newInputStream(file));
  }

  static FileSource standardInput(InputStream in, Format format) {
    return new FileSource("stdin", format, 0, null, () -> in);
  }

  /** Gzip is told by its first bytes. */
  @Override
  public ItemReader read(Consumer<Integer> counted) throws IOException {
    InputStream in =
        new BufferedInputStream(new CountedInputStream(opening.open(), counted), BUFFER);
    in.mark(2);
    boolean gzip = (in.read() << 8 | in.read()) == GZIP_MAGIC;
    in.reset();
    InputStream plain = gzip ? new GZIPInputStream(in, BUFFER) : in;
    return switch (format) {
      case NDJSON -> new CorrectedReader(new NdjsonReader(name, plain));
      case JSON -> new CorrectedReader(new JsonReader(name, plain));
      case MARKDOWN -> new WholeFileReader(name, Form.MARKDOWN, page, plain);
      case HTML -> new WholeFileReader(name, Form.HTML, page, plain);
      case TEXT -> new WholeFileReader(name, Form.TEXT, page, plain);
    };
  }
}
