package dev.signpost.link.pages;

import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;

/**
 * A change as it came: what a page is read from, and what is kept of it if it cannot be.
 *
 * @param offset in its partition of {@code pages}
 */
public record Original(long offset, byte[] event) {
  byte[] toBytes() {
    return new BytesWriter().number(offset).bytes(event).toBytes();
  }

  static Original read(BytesReader in) {
    return new Original(in.number(), in.bytes());
  }
}
