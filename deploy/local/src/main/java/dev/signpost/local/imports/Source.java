package dev.signpost.local.imports;

import java.io.IOException;
import java.util.function.Consumer;

/** Something drafts are read from, once. */
interface Source extends AutoCloseable {
  /** For people. */
  String name();

  /** In bytes as they lie there, 0 if unknown. */
  default long size() {
    return 0;
  }

  /**
   * The drafts in it.
   *
   * @param counted gets the number of bytes taken from the source, as they are
   */
  ItemReader read(Consumer<Integer> counted) throws IOException;

  /** All of its drafts were answered, or will not be. */
  @Override
  default void close() {}
}
