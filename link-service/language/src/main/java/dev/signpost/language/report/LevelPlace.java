package dev.signpost.language.report;

import dev.signpost.language.region.LevelSpan;
import dev.signpost.language.region.Levels;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.TokenTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A level with its place among the words of a report.
 *
 * @param named whether it goes by a name there, "lumbosacral junction"
 */
record LevelPlace(LevelSpan span, int from, int to, boolean named) {

  /** The levels of a report, from left to right. */
  static List<LevelPlace> in(MarkedText text) {
    List<LevelPlace> places = named(text);
    boolean byName = !places.isEmpty();
    int word = 0;
    for (Levels.Found found : Levels.in(text.text())) {
      while (text.start(word + 1) <= found.start() && word + 1 < text.size()) {
        word++;
      }
      int from = word;
      while (word < text.size() && text.start(word) < found.end()) {
        word++;
      }
      places.add(new LevelPlace(found.span(), from, word, false));
      word = Math.max(from, word - 1);
    }
    if (byName) {
      places.sort(Comparator.comparingInt(LevelPlace::from));
    }
    return places;
  }

  /** Those that go by a name, "thoracolumbar junction". */
  private static List<LevelPlace> named(MarkedText text) {
    ReportWords words = ReportWords.standard();
    List<LevelPlace> places = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      int node = words.next(TokenTrie.ROOT, text.tokens().word(at));
      for (int i = at + 1; node != TokenTrie.NONE; i++) {
        @Nullable LevelSpan span = words.level(node);
        if (span != null) {
          places.add(new LevelPlace(span, at, i, true));
        }
        boolean over = i >= text.size() || text.gap(i) != Gap.NONE;
        node = over ? TokenTrie.NONE : words.next(node, text.tokens().word(i));
      }
    }
    return places;
  }
}
