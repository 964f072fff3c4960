package dev.signpost.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.pages.KnownPage;
import dev.signpost.ingest.quality.site.MarkedPage;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Which pages bear a mark, kept in the store of pages beside them: keys begin with a sign that no
 * page id has. A mark lists its first few pages only, so that looking it up stays cheap however
 * alike the pages of a site are.
 */
final class SiteIndex {
  private static final String SIGN = "~";
  private static final String SEPARATOR = "\n";
  private static final int MOST_PAGES = 8;
  private static final long[] NONE = {};

  private SiteIndex() {}

  /** The ids of pages that bear the mark. */
  static List<String> bearing(long mark, ReadOnlyKeyValueStore<String, byte[]> store) {
    byte[] ids = store.get(key(mark));
    return ids == null ? List.of() : List.of(new String(ids, UTF_8).split(SEPARATOR, -1));
  }

  /**
   * Brings the marks of a page in line with what is known of it now.
   *
   * @param told the marks it has now, where they came with it
   */
  static void update(
      String id,
      @Nullable KnownPage before,
      KnownPage now,
      long @Nullable [] told,
      KeyValueStore<String, byte[]> store) {
    if (before != null && Objects.equals(before.digest(), now.digest())) {
      return;
    }
    long[] old = before == null ? NONE : marks(before);
    long[] fresh = told == null ? marks(now) : told;
    for (long mark : old) {
      if (Arrays.binarySearch(fresh, mark) < 0) {
        remove(mark, id, store);
      }
    }
    for (long mark : fresh) {
      if (Arrays.binarySearch(old, mark) < 0) {
        add(mark, id, store);
      }
    }
  }

  private static long[] marks(KnownPage page) {
    if (page.digest() == null) {
      return NONE;
    }
    try {
      return page.change() instanceof PagePublished published
          ? MarkedPage.of(published.page()).marks()
          : NONE;
    } catch (MalformedEventException e) {
      return NONE; // its head could be read, which is all the view needs
    }
  }

  private static void add(long mark, String id, KeyValueStore<String, byte[]> store) {
    List<String> ids = bearing(mark, store);
    if (ids.size() < MOST_PAGES && !ids.contains(id)) {
      put(mark, Stream.concat(ids.stream(), Stream.of(id)).toList(), store);
    }
  }

  private static void remove(long mark, String id, KeyValueStore<String, byte[]> store) {
    List<String> ids = bearing(mark, store);
    if (ids.contains(id)) {
      put(mark, ids.stream().filter(other -> !other.equals(id)).toList(), store);
    }
  }

  private static void put(long mark, List<String> ids, KeyValueStore<String, byte[]> store) {
    if (ids.isEmpty()) {
      store.delete(key(mark));
    } else {
      store.put(key(mark), String.join(SEPARATOR, ids).getBytes(UTF_8));
    }
  }

  private static String key(long mark) {
    return SIGN + HexFormat.of().toHexDigits(mark);
  }
}
