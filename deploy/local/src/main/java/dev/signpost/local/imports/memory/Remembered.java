package dev.signpost.local.imports.memory;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A file or an address whose drafts were taken in.
 *
 * @param pass of the import that looked at it last
 * @param pages ids of its pages
 * @param marks by which a change is told: its digest, its time, what the site said of it
 */
public record Remembered(String key, long pass, Set<String> pages, Map<String, String> marks) {
  public Remembered {
    SortedSet<String> sortedPages = new TreeSet<>(pages);
    SortedMap<String, String> sortedMarks = new TreeMap<>(marks);
    pages = Collections.unmodifiableSortedSet(sortedPages);
    marks = Collections.unmodifiableSortedMap(sortedMarks);
  }

  public Optional<String> mark(String name) {
    return Optional.ofNullable(marks.get(name));
  }

  /** The same, looked at in this pass, with other marks. */
  public Remembered again(long currentPass, Map<String, String> currentMarks) {
    return new Remembered(key, currentPass, pages, currentMarks);
  }
}
