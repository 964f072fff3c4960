package dev.signpost.ingest.kafka;

import java.nio.ByteBuffer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The marks of a page beside the page: the ledger has read it anyway, and the views of all
 * instances need not. Who finds no header reads the page.
 */
final class MarksHeader {
  private static final String NAME = "marks";

  private MarksHeader() {}

  static void add(long[] marks, Headers headers) {
    ByteBuffer bytes = ByteBuffer.allocate(marks.length * Long.BYTES);
    bytes.asLongBuffer().put(marks);
    headers.add(NAME, bytes.array());
  }

  static long @Nullable [] in(Headers headers) {
    Header header = headers.lastHeader(NAME);
    if (header == null || header.value() == null || header.value().length % Long.BYTES != 0) {
      return null;
    }
    long[] marks = new long[header.value().length / Long.BYTES];
    ByteBuffer.wrap(header.value()).asLongBuffer().get(marks);
    return marks;
  }
}
