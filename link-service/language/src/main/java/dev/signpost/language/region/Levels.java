package dev.signpost.language.region;

import dev.signpost.language.region.Level.Column;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds vertebral levels in texts: {@code L4-L5}, {@code L4-5}, {@code L4/5}, {@code L4 on L5},
 * {@code C5 through C7}, {@code T12}, "between L4 and L5", "L3-4, 4-5 and 5-1", and pairs misread
 * by a scanner ({@code L5-Sl}). What the words around show to be something else (T2 signal, free
 * T4, C3 complement) is none. Takes time in proportion to the text.
 */
public final class Levels {
  private static final String DASH = "[-\u2010-\u2015\u2212/]";

  private static final Pattern FIRST =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\d\\.)([CTLSctls])([\\s-]?)(\\d{1,2})(?!\\d)");

  /** "-L5", " on L5", " L5", "L5"; "-5", "/5", " through 5". */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:\\s{0,2}(?:"
              + DASH
              + "|to|on|over|through|thru)?\\s{0,2}([CTLSctls])[\\s-]?"
              + "|\\s?"
              + DASH
              + "\\s?|\\s(?:through|thru)\\s)(\\d{1,2})(?![\\p{L}\\p{N}]|\\.\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MORE_OF_A_WORD = Pattern.compile("[\\p{L}\\p{N}*]|\\.\\d");
  private static final Pattern UNIT =
      Pattern.compile(
          "\\s?(?:mm|cm|ml|mg|%|x\\s|(?:second|minute|hour|day|week|month|year|time)s?\\b)");
  private static final LevelContext CONTEXT = new LevelContext();

  private Levels() {}

  /** A span with its place in the text, in UTF-16 units. */
  public record Found(LevelSpan span, int start, int end) {}

  /** The levels of a text, from left to right. */
  public static List<Found> in(String text) {
    List<Found> candidates = new ArrayList<>();
    Matcher first = FIRST.matcher(text);
    Matcher next = NEXT.matcher(text);
    for (int at = 0; first.find(at); ) {
      Optional<Found> found = read(text, first, next);
      found.ifPresent(candidates::add);
      at = found.map(Found::end).orElse(first.end());
    }
    return LevelSeries.complete(text, withoutRefuted(text, withSlips(text, candidates)));
  }

  /** A misread pair goes before what was read of it. */
  private static List<Found> withSlips(String text, List<Found> candidates) {
    List<Found> slips = LevelSlips.in(text);
    if (slips.isEmpty()) {
      return candidates;
    }
    List<Found> all = new ArrayList<>(slips);
    int slip = 0;
    for (Found found : candidates) {
      while (slip < slips.size() && slips.get(slip).end() <= found.start()) {
        slip++;
      }
      if (slip == slips.size() || slips.get(slip).start() >= found.end()) {
        all.add(found);
      }
    }
    all.sort(Comparator.comparingInt(Found::start));
    return all;
  }

  private static Optional<Found> read(String text, Matcher first, Matcher next) {
    Level top = level(first.group(1), first.group(3));
    Level last = top;
    int end = first.end();
    while (last != null && next.region(end, text.length()).lookingAt()) {
      boolean bare = next.group(1) == null;
      if (bare && UNIT.matcher(text).region(next.end(), text.length()).lookingAt()) {
        break;
      }
      last = bare ? after(last, next.group(2)) : level(next.group(1), next.group(2));
      end = next.end();
    }
    boolean spaced = !first.group(2).isEmpty() && !first.group(2).equals("-");
    if (top == null || last == null || (spaced && end == first.end()) || continues(text, end)) {
      return Optional.empty();
    }
    return Optional.of(new Found(LevelSpan.between(top, last), first.start(), end));
  }

  private static boolean continues(String text, int end) {
    return MORE_OF_A_WORD.matcher(text).region(end, text.length()).lookingAt();
  }

  private static @Nullable Level level(String column, String number) {
    return Level.of(Column.valueOf(column.toUpperCase(Locale.ROOT)), Integer.parseInt(number))
        .orElse(null);
  }

  /** The vertebra meant by a bare number: of the same column, or the next one's first. */
  private static @Nullable Level after(Level level, String number) {
    int counted = Integer.parseInt(number);
    return counted == 1 && level.isLastOfColumn()
        ? level.below().orElse(null)
        : Level.of(level.column(), counted).orElse(null);
  }

  private static List<Found> withoutRefuted(String text, List<Found> candidates) {
    Deque<Found> levels = new ArrayDeque<>();
    Found refuted = null;
    for (Found found : candidates.reversed()) {
      if (CONTEXT.refutes(text, found, refuted)) {
        refuted = found;
      } else {
        refuted = null;
        levels.addFirst(found);
      }
    }
    return List.copyOf(levels);
  }
}
