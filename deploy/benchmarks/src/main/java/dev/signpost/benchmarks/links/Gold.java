package dev.signpost.benchmarks.links;

import dev.signpost.ingest.contract.PageId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which pages people put beside which.
 *
 * @param partners of each judged page
 * @param otherTitle those of them with another title, which no look at titles finds
 */
record Gold(Map<PageId, Set<PageId>> partners, Map<PageId, Set<PageId>> otherTitle) {
  private static final String PAIRS = "page_a\tpage_b\tsame_title";
  private static final String LINKS = "from\tto";

  /**
   * Reads a table with a heading: {@code page_a page_b same_title} are pairs, both ways; {@code
   * from to} are links one way.
   *
   * @throws IllegalArgumentException if it is neither
   */
  static Gold read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      String heading = lines.isEmpty() ? "" : lines.getFirst();
      if (!heading.equals(PAIRS) && !heading.equals(LINKS)) {
        throw new IllegalArgumentException(
            "expected the heading 'page_a page_b same_title' or 'from to' (tabs) in " + file);
      }
      Gold gold = new Gold(new TreeMap<>(), new TreeMap<>());
      lines.stream().skip(1).map(line -> line.split("\t", -1)).forEach(gold::add);
      return gold;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void add(String[] row) {
    PageId from = PageId.of(row[0]);
    PageId to = PageId.of(row[1]);
    if (row.length == 2) {
      put(partners, from, to);
      return;
    }
    put(partners, from, to);
    put(partners, to, from);
    if (row[2].equals("0")) {
      put(otherTitle, from, to);
      put(otherTitle, to, from);
    }
  }

  private static void put(Map<PageId, Set<PageId>> all, PageId from, PageId to) {
    all.computeIfAbsent(from, page -> new TreeSet<>()).add(to);
  }
}
