package dev.signpost.local.imports;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of which it is noted what becomes of its drafts.
 *
 * @param key by which it is remembered
 * @param pages it holds, taken in or not
 */
record TrackedFile(
    FileSource file, String key, String digest, Set<String> pages, AtomicInteger refused)
    implements Source {

  TrackedFile(FileSource file, String key, String digest) {
    this(file, key, digest, ConcurrentHashMap.newKeySet(), new AtomicInteger());
  }

  /** Whether all that is in it was taken in. */
  boolean isSettled() {
    return refused.get() == 0;
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public ItemReader read(Consumer<Integer> counted) throws IOException {
    return new Noting(file.read(counted));
  }

  private Item noted(Item item) {
    return switch (item) {
      case Item.Draft draft ->
          draft.then(result -> {
            if (result.hasNonNull("page")) {
              pages.add(result.path("page").asText());
            }
            if (!Results.isSettled(result)) {
              refused.incrementAndGet();
            }
          });
      case Item.Unreadable unreadable -> {
        refused.incrementAndGet();
        yield unreadable;
      }
      case Item.Passed passed -> passed;
    };
  }

  private final class Noting implements ItemReader {
    private final ItemReader items;

    private Noting(ItemReader items) {
      this.items = items;
    }

    @Override
    public @Nullable Item next() throws IOException {
      Item item = items.next();
      return item == null ? null : noted(item);
    }

    @Override
    public void close() throws IOException {
      items.close();
    }
  }
}
