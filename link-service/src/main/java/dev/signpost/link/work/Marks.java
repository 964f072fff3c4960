package dev.signpost.link.work;

import dev.signpost.link.table.Keys;
import dev.signpost.link.table.Table;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of page numbers in a table, a kilobit a cell. Changed marks are lost until written. */
public final class Marks {
  private static final int CELL_BITS = 1024;

  private final Table table;
  private final BitSet marked = new BitSet();
  private final BitSet unwritten = new BitSet();

  /** Reads the marks that are there. */
  public Marks(Table table) {
    this.table = table;
    table.scan(
        new byte[0],
        (key, value) -> {
          int first = Keys.number(key) * CELL_BITS;
          BitSet.valueOf(value).stream().forEach(bit -> marked.set(first + bit));
        });
  }

  public void set(int page) {
    if (!marked.get(page)) {
      marked.set(page);
      unwritten.set(page / CELL_BITS);
    }
  }

  public void clear(int page) {
    if (marked.get(page)) {
      marked.clear(page);
      unwritten.set(page / CELL_BITS);
    }
  }

  public boolean has(int page) {
    return marked.get(page);
  }

  public boolean isEmpty() {
    return marked.isEmpty();
  }

  public int size() {
    return marked.cardinality();
  }

  /** The pages marked now, rising; marks may change while they are gone through. */
  public IntStream pages() {
    return ((BitSet) marked.clone()).stream();
  }

  /** Writes the cells that changed. */
  public void write() {
    unwritten.stream()
        .forEach(cell -> {
          byte[] bits = marked.get(cell * CELL_BITS, (cell + 1) * CELL_BITS).toByteArray();
          if (bits.length == 0) {
            table.remove(Keys.of(cell));
          } else {
            table.put(Keys.of(cell), bits);
          }
        });
    unwritten.clear();
  }
}
