package dev.signpost.benchmarks.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Names of a tab-separated vocabulary: its columns "name" and "synonyms". */
final class Vocabulary {
  private Vocabulary() {}

  static List<String> names(Path file) {
    List<List<String>> rows = rows(file);
    int name = column(rows, "name", file);
    int synonyms = rows.getFirst().indexOf("synonyms");
    return rows.stream()
        .skip(1)
        .flatMap(row -> Arrays.stream((row.get(name) + "|" + cell(row, synonyms)).split("\\|")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** The cells of each line, that of the headings first. */
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

  static int column(List<List<String>> rows, String heading, Path file) {
    int column = rows.isEmpty() ? -1 : rows.getFirst().indexOf(heading);
    if (column < 0) {
      throw new IllegalArgumentException("no column " + heading + " in " + file);
    }
    return column;
  }

  private static String cell(List<String> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column) : "";
  }
}
