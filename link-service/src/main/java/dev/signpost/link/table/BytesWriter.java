package dev.signpost.link.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.PageId;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other; {@link BytesReader} reads them in the same order. */
public final class BytesWriter {
  private final Growing out = new Growing();

  /** Non-negative numbers in seven bits a byte: small ones are short. */
  public BytesWriter number(long number) {
    if (number < 0) {
      throw new IllegalArgumentException("number must not be negative: " + number);
    }
    long rest = number;
    while (rest > 0x7f) {
      out.add((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.add((int) rest);
    return this;
  }

  /** Any 32 bits. */
  public BytesWriter whole(int number) {
    out.add(Keys.of(number));
    return this;
  }

  public BytesWriter flag(boolean flag) {
    out.add(flag ? 1 : 0);
    return this;
  }

  public BytesWriter bytes(byte[] bytes) {
    number(bytes.length);
    out.add(bytes);
    return this;
  }

  public BytesWriter text(String text) {
    return bytes(text.getBytes(UTF_8));
  }

  public BytesWriter page(PageId page) {
    out.add(page.kind().ordinal());
    return text(page.slug());
  }

  /** A value or nothing. */
  public <T> BytesWriter optional(@Nullable T value, BiConsumer<BytesWriter, T> form) {
    flag(value != null);
    if (value != null) {
      form.accept(this, value);
    }
    return this;
  }

  public <T> BytesWriter list(Collection<T> values, BiConsumer<BytesWriter, T> form) {
    number(values.size());
    values.forEach(value -> form.accept(this, value));
    return this;
  }

  /** Numbers that rise, as their distances. */
  public BytesWriter rising(int[] numbers) {
    number(numbers.length);
    int last = 0;
    for (int number : numbers) {
      number(Integer.toUnsignedLong(number) - Integer.toUnsignedLong(last));
      last = number;
    }
    return this;
  }

  public byte[] toBytes() {
    return out.toBytes();
  }
}
