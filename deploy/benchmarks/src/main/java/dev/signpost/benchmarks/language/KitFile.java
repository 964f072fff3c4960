package dev.signpost.benchmarks.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads files in the form of the NegEx test kit; columns are found by their headings. */
final class KitFile {
  private final Map<String, Integer> columns = new HashMap<>();
  private final Path file;

  private KitFile(Path file, String headings) {
    this.file = file;
    String[] names = headings.split("\t", -1);
    for (int column = 0; column < names.length; column++) {
      columns.put(names[column].strip().toLowerCase(Locale.ROOT), column);
    }
  }

  static List<KitSentence> read(Path path) {
    try {
      List<String> lines = Files.readAllLines(path);
      if (lines.size() < 2) {
        throw new IllegalArgumentException("no sentences in " + path);
      }
      KitFile file = new KitFile(path, lines.getFirst());
      List<KitSentence> sentences = new ArrayList<>();
      for (int line = 2; line <= lines.size(); line++) {
        if (!lines.get(line - 1).isBlank()) {
          sentences.add(file.sentence(lines.get(line - 1).split("\t", -1), line));
        }
      }
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** The concept stands in capitals in the kit; it is read in small letters. */
  private KitSentence sentence(String[] cells, int line) {
    String text = needed(cells, "sentence", line);
    int length = needed(cells, "concept", line).length();
    int start = offset(cells, line);
    int end = start < 0 ? 0 : start + length;
    start = Math.max(0, start);
    if (end > text.length()) {
      throw new IllegalArgumentException("no such offset in the sentence, " + where(line));
    }
    String concept = text.substring(start, end).toLowerCase(Locale.ROOT);
    return new KitSentence(
        optional(cells, "id", "" + (line - 1)),
        text.substring(0, start) + concept + text.substring(end),
        start,
        start + concept.length(),
        negated(needed(cells, "negation", line), line),
        optional(cells, "temporality", ""),
        optional(cells, "experiencer", ""));
  }

  /** Where the concept begins; below 0 if the sentence has only a part of it. */
  private int offset(String[] cells, int line) {
    try {
      return Integer.parseInt(needed(cells, "offset", line).strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("offset must be a number, " + where(line), e);
    }
  }

  private boolean negated(String value, int line) {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "negated" -> true;
      case "affirmed" -> false;
      default ->
          throw new IllegalArgumentException(
              "negation must be affirmed or negated, " + where(line));
    };
  }

  private String needed(String[] cells, String column, int line) {
    Integer at = columns.get(column);
    if (at == null) {
      throw new IllegalArgumentException("no column " + column + " in " + file);
    }
    if (at >= cells.length) {
      throw new IllegalArgumentException("no cell for " + column + ", " + where(line));
    }
    return cells[at];
  }

  private String optional(String[] cells, String column, String otherwise) {
    Integer at = columns.get(column);
    return at == null || at >= cells.length
        ? otherwise
        : cells[at].strip().toLowerCase(Locale.ROOT);
  }

  private String where(int line) {
    return "line " + line + " of " + file;
  }
}
