package dev.signpost.language.report;

import dev.signpost.language.region.LevelSpan;
import dev.signpost.language.report.Layout.Sentence;
import dev.signpost.language.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with its levels left open, as wordings are kept in a {@link PhraseBook}: one step a
 * word, and one a level.
 */
final class OpenText {
  private final Tokens tokens = new Tokens();
  private final int[] words;
  private final int[] firsts;
  private final @Nullable LevelSpan[] levels;
  private final int size;

  OpenText(MarkedText text, List<Sentence> sentences, PhraseBook book) {
    tokens.read(text.text(), book.index().vocabulary());
    words = new int[tokens.size()];
    firsts = new int[tokens.size() + 1];
    levels = new LevelSpan[tokens.size()];
    int steps = 0;
    for (Sentence sentence : sentences) {
      int next = sentence.from();
      for (LevelPlace level : sentence.levels()) {
        if (!level.named() && level.from() >= next) {
          steps = copy(next, level.from(), steps);
          levels[steps] = level.span();
          firsts[steps] = level.from();
          words[steps++] = book.level();
          next = level.to();
        }
      }
      steps = copy(next, sentence.to(), steps);
    }
    firsts[steps] = tokens.size();
    size = steps;
  }

  private int copy(int from, int to, int steps) {
    int step = steps;
    for (int i = from; i < to; i++) {
      firsts[step] = i;
      words[step++] = tokens.word(i);
    }
    return step;
  }

  Tokens tokens() {
    return tokens;
  }

  /** The step at which a word stands; words go up. */
  int stepOf(int word) {
    int at = Arrays.binarySearch(firsts, 0, size, word);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }

  int size() {
    return size;
  }

  int word(int step) {
    return words[step];
  }

  /** The first word of a step; of the step behind the last, how many words there are. */
  int first(int step) {
    return firsts[step];
  }

  /** The levels of the steps [from, to). */
  List<LevelSpan> levels(int from, int to) {
    List<LevelSpan> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      LevelSpan level = levels[i];
      if (level != null) {
        found.add(level);
      }
    }
    return found;
  }
}
