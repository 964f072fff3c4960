package dev.signpost.language.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads on behind a level where the next ones are written short, and joins two that belong
 * together: "L3-4, 4-5 and 5-1"; "between L4 and L5".
 */
final class LevelSeries {
  private static final Pattern SHORT =
      Pattern.compile(
          "(?:,\\s?(?:and\\s)?|\\s(?:and|&)\\s)(\\d{1,2})\\s?[-/\u2013]\\s?(\\d{1,2})"
              + "(?![\\p{L}\\p{N}/-]|\\.\\d|\\s?(?:mm|cm|x\\s|%))");
  private static final Pattern AND = Pattern.compile("\\s(?:and|&)\\s(?:the\\s)?");
  private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween\\s(?:the\\s)?$");
  private static final int BETWEEN_WINDOW = 14;

  private LevelSeries() {}

  /** The levels found in a text, completed. */
  static List<Levels.Found> complete(String text, List<Levels.Found> found) {
    List<Levels.Found> complete = new ArrayList<>(found.size());
    Matcher more = SHORT.matcher(text);
    for (int i = 0; i < found.size(); i++) {
      Levels.Found level = found.get(i);
      if (i + 1 < found.size() && areBetween(text, level, found.get(i + 1))) {
        Levels.Found lower = found.get(++i);
        level =
            new Levels.Found(
                LevelSpan.between(level.span().top(), lower.span().bottom()),
                level.start(),
                lower.end());
      }
      complete.add(level);
      addShort(
          level, i + 1 < found.size() ? found.get(i + 1).start() : text.length(), more, complete);
    }
    return complete;
  }

  private static void addShort(
      Levels.Found before, int limit, Matcher more, List<Levels.Found> complete) {
    Levels.Found last = before;
    while (!last.span().single() && more.region(last.end(), limit).lookingAt()) {
      Optional<LevelSpan> span = pair(last.span(), more.group(1), more.group(2));
      if (span.isEmpty()) {
        return;
      }
      last = new Levels.Found(span.get(), more.start(1), more.end());
      complete.add(last);
    }
  }

  private static Optional<LevelSpan> pair(LevelSpan before, String upper, String lower) {
    Optional<Level> top = Level.of(before.top().column(), Integer.parseInt(upper));
    return top.flatMap(Level::below)
        .filter(below -> below.number() == Integer.parseInt(lower))
        .map(below -> new LevelSpan(top.get(), below));
  }

  private static boolean areBetween(String text, Levels.Found upper, Levels.Found lower) {
    return upper.span().single()
        && lower.span().single()
        && upper.span().top().isAbove(lower.span().top())
        && AND.matcher(text).region(upper.end(), lower.start()).matches()
        && BETWEEN
            .matcher(text)
            .region(Math.max(0, upper.start() - BETWEEN_WINDOW), upper.start())
            .find();
  }
}
