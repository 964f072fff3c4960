package dev.signpost.language.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the tables this module keeps as data: one row a line, tab-separated, {@code #} comments.
 */
public final class DataFile {
  private DataFile() {}

  /**
   * The rows of a file beside a class.
   *
   * @throws IllegalStateException if there is no such file
   */
  public static List<List<String>> rows(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no data file %s beside %s".formatted(file, beside));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a file, any number a line. */
  public static List<String> words(Class<?> beside, String file) {
    return rows(beside, file).stream()
        .flatMap(row -> row.stream())
        .flatMap(DataFile::split)
        .toList();
  }

  private static Stream<String> split(String cell) {
    return Arrays.stream(cell.strip().split("\\s+"));
  }
}
