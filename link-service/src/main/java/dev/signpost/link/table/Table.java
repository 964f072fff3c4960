package dev.signpost.link.table;

/** Cells of bytes in the order of their keys, for one thread. */
public interface Table {
  byte @org.jspecify.annotations.Nullable [] get(byte[] key);

  void put(byte[] key, byte[] value);

  void remove(byte[] key);

  /** Hands over every cell whose key begins with the prefix, in order. */
  void scan(byte[] prefix, Cells cells);

  /** The part of this table whose keys begin with that byte; its own keys go without. */
  default Table part(char name) {
    return new PartOfTable(this, (byte) name);
  }

  /** Takes the cells of a scan; must not change the table meanwhile. */
  @FunctionalInterface
  interface Cells {
    void cell(byte[] key, byte[] value);
  }
}
