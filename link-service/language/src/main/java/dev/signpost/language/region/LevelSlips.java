package dev.signpost.language.region;

import dev.signpost.language.region.Level.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds pairs of vertebrae misread by a scanner: {@code L5-Sl}, {@code LS-S1}, {@code TI2-L1},
 * {@code T1O-T11}. Letters stand for the digits they look like only where the two then lie one
 * above the other, and where at least one digit was read.
 */
final class LevelSlips {
  private static final String NUMBER = "([0-9lIOoS]{1,2})";
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([CTLS])"
              + NUMBER
              + "\\s?[-/\u2010-\u2015]\\s?([CTLS])"
              + NUMBER
              + "(?![\\p{L}\\p{N}])");

  private LevelSlips() {}

  /** The misread pairs of a text, from left to right. */
  static List<Levels.Found> in(String text) {
    List<Levels.Found> found = new ArrayList<>();
    Matcher pair = PAIR.matcher(text);
    while (pair.find()) {
      String both = pair.group(2) + pair.group(4);
      boolean slipped = both.chars().anyMatch(Character::isLetter);
      boolean read = both.chars().anyMatch(Character::isDigit);
      if (slipped && read) {
        Optional<Level> top = level(pair.group(1), pair.group(2));
        Optional<Level> bottom = level(pair.group(3), pair.group(4));
        if (top.isPresent() && bottom.isPresent() && top.get().isAbove(bottom.get())) {
          LevelSpan span = new LevelSpan(top.get(), bottom.get());
          found.add(new Levels.Found(span, pair.start(), pair.end()));
        }
      }
    }
    return found;
  }

  private static Optional<Level> level(String column, String number) {
    String digits =
        number
            .replace('l', '1')
            .replace('I', '1')
            .replace('O', '0')
            .replace('o', '0')
            .replace('S', '5');
    return Level.of(Column.valueOf(column), Integer.parseInt(digits));
  }
}
