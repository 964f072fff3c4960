package dev.signpost.language.region;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/** One vertebra: {@code C5}, {@code T12}, {@code S1}. */
public record Level(Column column, int number) implements Comparable<Level> {

  /** A stretch of the spine whose vertebrae are counted together, from the top. */
  public enum Column {
    C(7, 0, "cervical"),
    T(12, 7, "thoracic"),
    L(5, 19, "lumbar"),
    S(5, 24, "sacral");

    private final int vertebrae;
    private final int above;
    private final String region;

    Column(int vertebrae, int above, String region) {
      this.vertebrae = vertebrae;
      this.above = above;
      this.region = region;
    }

    /** How many vertebrae it has. */
    public int vertebrae() {
      return vertebrae;
    }

    /** Its region in the body map. */
    public String region() {
      return region;
    }
  }

  public Level {
    requireNonNull(column, "column");
    if (number < 1 || number > column.vertebrae()) {
      throw new IllegalArgumentException("no such vertebra: " + column + number);
    }
  }

  /** The vertebra, if there is one of that number. */
  static Optional<Level> of(Column column, int number) {
    return number < 1 || number > column.vertebrae()
        ? Optional.empty()
        : Optional.of(new Level(column, number));
  }

  /** Whether the other is the next one down. */
  public boolean isAbove(Level other) {
    return fromTop() + 1 == other.fromTop();
  }

  /** Whether the next one down belongs to another column. */
  boolean isLastOfColumn() {
    return number == column.vertebrae;
  }

  /** The next one down, if there is one. */
  public Optional<Level> below() {
    if (!isLastOfColumn()) {
      return of(column, number + 1);
    }
    return Arrays.stream(Column.values())
        .filter(next -> next.above == fromTop())
        .map(next -> new Level(next, 1))
        .findFirst();
  }

  /** How many vertebrae away another is. */
  int distance(Level other) {
    return Math.abs(fromTop() - other.fromTop());
  }

  private int fromTop() {
    return column.above + number;
  }

  @Override
  public int compareTo(Level other) {
    return Integer.compare(fromTop(), other.fromTop());
  }

  @Override
  public String toString() {
    return column.name() + number;
  }
}
