package dev.signpost.language.region;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One vertebra, or all from one to another: {@code T12}, {@code L4-L5}, {@code C5-C7}. */
public record LevelSpan(Level top, Level bottom) {
  private static final Map<Level.Column, String> JUNCTIONS =
      new EnumMap<>(
          Map.of(
              Level.Column.C, "cervicothoracic",
              Level.Column.T, "thoracolumbar",
              Level.Column.L, "lumbosacral"));

  public LevelSpan {
    requireNonNull(top, "top");
    requireNonNull(bottom, "bottom");
    if (top.compareTo(bottom) > 0) {
      throw new IllegalArgumentException("from the top down: " + top + "-" + bottom);
    }
  }

  /** The span between two vertebrae, whichever is higher. */
  public static LevelSpan between(Level a, Level b) {
    return a.compareTo(b) <= 0 ? new LevelSpan(a, b) : new LevelSpan(b, a);
  }

  /** The span a text consists of, in any of the ways {@link Levels} reads. */
  public static Optional<LevelSpan> parse(String text) {
    String stripped = text.strip();
    List<Levels.Found> found = Levels.in(stripped);
    return found.size() == 1
            && found.getFirst().start() == 0
            && found.getFirst().end() == stripped.length()
        ? Optional.of(found.getFirst().span())
        : Optional.empty();
  }

  /** How many vertebrae its ends lie from those of another. */
  public int distance(LevelSpan other) {
    return top.distance(other.top) + bottom.distance(other.bottom);
  }

  /** Whether it is one vertebra only. */
  public boolean single() {
    return top.equals(bottom);
  }

  /** The regions it lies in, from the top; a disc between two of them is their junction. */
  public List<String> regions() {
    if (top.column() == bottom.column()) {
      return List.of(top.column().region());
    }
    String junction = JUNCTIONS.get(top.column());
    if (junction != null && top.isAbove(bottom)) {
      return List.of(junction);
    }
    return Arrays.stream(Level.Column.values())
        .filter(column -> column.compareTo(top.column()) >= 0)
        .filter(column -> column.compareTo(bottom.column()) <= 0)
        .map(Level.Column::region)
        .toList();
  }

  @Override
  public String toString() {
    return single() ? top.toString() : top + "-" + bottom;
  }
}
