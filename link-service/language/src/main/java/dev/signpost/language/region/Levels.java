package dev.signpost.language.region;

import dev.signpost.language.region.Level.Column;
import dev.signpost.language.text.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds vertebral levels in texts: {@code L4-L5}, {@code L4-5}, {@code L4/5}, {@code L4 on L5},
 * {@code C5 through C7}, {@code T12}. What the words around show to be something else (T2 signal, a
 * T4 hormone, a C3 complement) is none.
 */
public final class Levels {
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])([CTLSctls])\\s?(\\d{1,2})"
              + "(?:\\s{0,2}(?:[-\u2010-\u2015\u2212/]|to|on|over|through|thru)?\\s{0,2}"
              + "([CTLSctls])\\s?(\\d{1,2})"
              + "|\\s?[-\u2010-\u2015\u2212/]\\s?(\\d{1,2}))?(?![\\p{L}\\p{N}]|\\.\\d)");
  private static final Pattern WORD_AFTER = Pattern.compile("\\G[\\s-]*([\\p{L}]+)");
  private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}]+)[\\s-]*$");
  private static final int CONTEXT = 24;
  private static final Set<String> NOT_AFTER = context("after");
  private static final Set<String> NOT_BEFORE = context("before");

  private Levels() {}

  /** A span with its place in the text, in UTF-16 units. */
  public record Found(LevelSpan span, int start, int end) {}

  /** The levels of a text, from left to right. */
  public static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = LEVEL.matcher(text);
    while (matcher.find()) {
      span(matcher)
          .filter(span -> !refuted(text, matcher.start(), matcher.end()))
          .ifPresent(span -> found.add(new Found(span, matcher.start(), matcher.end())));
    }
    return found;
  }

  private static Optional<LevelSpan> span(Matcher matcher) {
    Optional<Level> first = level(matcher.group(1), matcher.group(2));
    String number = matcher.group(4) == null ? matcher.group(5) : matcher.group(4);
    if (first.isEmpty() || number == null) {
      return first.map(level -> new LevelSpan(level, level));
    }
    String column = matcher.group(3) == null ? matcher.group(1) : matcher.group(3);
    return level(column, number).map(second -> LevelSpan.between(first.get(), second));
  }

  private static Optional<Level> level(String column, String number) {
    return Level.of(Column.valueOf(column.toUpperCase(Locale.ROOT)), Integer.parseInt(number));
  }

  private static boolean refuted(String text, int start, int end) {
    Matcher after = WORD_AFTER.matcher(text).region(end, Math.min(text.length(), end + CONTEXT));
    if (after.find() && NOT_AFTER.contains(after.group(1).toLowerCase(Locale.ROOT))) {
      return true;
    }
    Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, start - CONTEXT), start));
    return before.find() && NOT_BEFORE.contains(before.group(1).toLowerCase(Locale.ROOT));
  }

  private static Set<String> context(String side) {
    return DataFile.rows(Levels.class, "not-levels.tsv").stream()
        .filter(row -> row.get(0).equals(side))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
