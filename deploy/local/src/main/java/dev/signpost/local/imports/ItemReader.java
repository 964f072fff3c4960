package dev.signpost.local.imports;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The drafts of one source, one after the other. */
interface ItemReader extends Closeable {
  /** The next one; null at the end. */
  @Nullable Item next() throws IOException;

  /** How many there will be yet, where that is known without reading them; else 0. */
  default long remaining() {
    return 0;
  }
}
