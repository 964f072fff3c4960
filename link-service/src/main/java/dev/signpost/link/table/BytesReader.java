package dev.signpost.link.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link BytesWriter} wrote. */
public final class BytesReader {
  private static final PageKind[] KINDS = PageKind.values();

  private final ByteBuffer in;

  public BytesReader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  public long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      number |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  public int count() {
    return Math.toIntExact(number());
  }

  public int whole() {
    return in.getInt();
  }

  public boolean flag() {
    return in.get() == 1;
  }

  public byte[] bytes() {
    byte[] bytes = new byte[count()];
    in.get(bytes);
    return bytes;
  }

  public String text() {
    int length = count();
    String text = new String(in.array(), in.arrayOffset() + in.position(), length, UTF_8);
    in.position(in.position() + length);
    return text;
  }

  public PageId page() {
    PageKind kind = KINDS[in.get()];
    return new PageId(kind, text());
  }

  public <T> @Nullable T optional(Function<BytesReader, T> form) {
    return flag() ? form.apply(this) : null;
  }

  public <T> List<T> list(Function<BytesReader, T> form) {
    int size = count();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(form.apply(this));
    }
    return values;
  }

  public int[] rising() {
    int[] numbers = new int[count()];
    long last = 0;
    for (int i = 0; i < numbers.length; i++) {
      last += number();
      numbers[i] = (int) last;
    }
    return numbers;
  }

  public boolean atEnd() {
    return !in.hasRemaining();
  }
}
