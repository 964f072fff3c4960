package dev.signpost.local.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows of text set in columns; a column of numbers is set to the right. */
public final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; the last cell may be as long as it likes. */
  public Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  public List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    boolean[] numeric = new boolean[columns];
    for (int column = 0; column < columns; column++) {
      widths[column] = width(column);
      numeric[column] = isNumeric(column);
    }
    return rows.stream().map(row -> line(row, widths, numeric)).toList();
  }

  private static String line(List<String> row, int[] widths, boolean[] numeric) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      String padding = " ".repeat(widths[column] - cell.length());
      line.append(column == 0 ? "" : GAP).append(numeric[column] ? padding + cell : cell + padding);
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return cells(column).stream().mapToInt(String::length).max().orElse(0);
  }

  /** Whether all cells below the heading are numbers. */
  private boolean isNumeric(int column) {
    List<String> cells = cells(column);
    return cells.size() > 1
        && cells.subList(1, cells.size()).stream().allMatch(cell -> cell.matches("[0-9.,]+"));
  }

  private List<String> cells(int column) {
    return rows.stream().filter(row -> row.size() > column).map(row -> row.get(column)).toList();
  }
}
