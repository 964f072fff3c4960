package dev.signpost.local.imports;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Items that are known beforehand. */
record ListedItems(String name, List<Item> items) implements Source {
  ListedItems {
    items = List.copyOf(items);
  }

  @Override
  public ItemReader read(Consumer<Integer> counted) {
    return new Reader(items.iterator());
  }

  private record Reader(Iterator<Item> items) implements ItemReader {
    @Override
    public @Nullable Item next() {
      return items.hasNext() ? items.next() : null;
    }

    @Override
    public void close() {
      // nothing was opened
    }
  }
}
