package dev.signpost.benchmarks.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tab-separated tables; nothing is quoted. */
final class Tsv {
  private Tsv() {}

  /** Rows by the names in the first line; columns a row lacks are empty. */
  static List<Map<String, String>> withHeading(Path file) {
    List<List<String>> rows = rows(file);
    List<String> names = rows.getFirst();
    return rows.stream().skip(1).map(row -> byName(names, row)).toList();
  }

  /** Cells of every line that is not blank. */
  static List<List<String>> rows(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Map<String, String> byName(List<String> names, List<String> row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int column = 0; column < names.size(); column++) {
      cells.put(names.get(column), column < row.size() ? row.get(column) : "");
    }
    return cells;
  }
}
