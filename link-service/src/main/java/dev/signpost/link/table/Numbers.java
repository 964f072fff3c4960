package dev.signpost.link.table;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Numbers by name. */
public final class Numbers {
  private final Table table;

  public Numbers(Table table) {
    this.table = table;
  }

  /** The number of that name, or what it is if nobody put it. */
  public long get(String name, long otherwise) {
    byte[] bytes = table.get(name.getBytes(UTF_8));
    return bytes == null ? otherwise : new BytesReader(bytes).number();
  }

  public void put(String name, long number) {
    table.put(name.getBytes(UTF_8), new BytesWriter().number(number).toBytes());
  }

  /** One more than last time; 0 at first. */
  public long next(String name) {
    long next = get(name, 0);
    put(name, next + 1);
    return next;
  }
}
