package dev.signpost.language.region;

import dev.signpost.language.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells levels from what only looks like one, by the word before and the word behind. */
final class LevelContext {
  private static final int WINDOW = 24;
  private static final Pattern WORD_AFTER = Pattern.compile("[\\s-]{0,3}(\\p{L}+)");
  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)[\\s:-]{0,3}$");
  private static final Pattern JOINED = Pattern.compile("[\\s,/-]*(?:and|or)?[\\s/-]*");

  private final Map<String, Set<String>> after = new HashMap<>();
  private final Map<String, Set<String>> before = new HashMap<>();

  LevelContext() {
    for (List<String> row : DataFile.rows(LevelContext.class, "not-levels.tsv")) {
      Set<String> levels = row.size() < 3 ? Set.of() : Set.of(row.get(2).split(" ", -1));
      switch (row.get(0)) {
        case "after" -> after.put(row.get(1), levels);
        case "before" -> before.put(row.get(1), levels);
        default -> throw new IllegalStateException("unknown side: " + row.get(0));
      }
    }
  }

  /**
   * Whether the words around show the span to be no level.
   *
   * @param next what was found behind it and shown to be none, if that stands next
   */
  boolean refutes(String text, Levels.Found found, Levels.@Nullable Found next) {
    String span = found.span().toString();
    if (next != null
        && lists(after.getOrDefault("signal", Set.of()), span)
        && JOINED.matcher(text).region(found.end(), next.start()).matches()) {
      return true;
    }
    Matcher behind =
        WORD_AFTER.matcher(text).region(found.end(), Math.min(text.length(), found.end() + WINDOW));
    if (behind.lookingAt() && shows(after, behind.group(1), span)) {
      return true;
    }
    Matcher ahead =
        WORD_BEFORE.matcher(text).region(Math.max(0, found.start() - WINDOW), found.start());
    return ahead.find() && shows(before, ahead.group(1), span);
  }

  private static boolean shows(Map<String, Set<String>> words, String word, String span) {
    Set<String> levels = words.get(word.toLowerCase(Locale.ROOT));
    return levels != null && lists(levels, span);
  }

  private static boolean lists(Set<String> levels, String span) {
    return levels.isEmpty() || levels.contains(span);
  }
}
