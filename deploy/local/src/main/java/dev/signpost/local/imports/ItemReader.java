package dev.signpost.local.imports;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The drafts of one source, one after the other. */
interface ItemReader extends Closeable {
  /** The next one; null at the end. */
  @Nullable Item next() throws IOException;
}
