package dev.signpost.language.report;

import dev.signpost.language.region.LevelSpan;
import dev.signpost.language.report.Layout.Sentence;
import dev.signpost.language.text.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * Levels of a sentence that stand together, "at L3-L4 and L4-L5", between the words [from, to).
 *
 * @param leads whether the sentence begins with them: "At L4-L5, there is …"
 */
record LevelGroup(List<LevelSpan> levels, int from, int to, boolean leads) {
  private static final int NERVE_WINDOW = 4;
  private static final int MOST_AHEAD = 6;

  /** The groups of a sentence, from left to right; the level of a nerve root is none. */
  static List<LevelGroup> in(MarkedText text, Sentence sentence) {
    List<LevelGroup> groups = new ArrayList<>();
    List<LevelPlace> places = sentence.levels();
    for (int i = 0; i < places.size(); ) {
      int last = LevelHeading.run(text, places, i);
      int from = places.get(i).from();
      int to = places.get(last).to();
      if (!nerve(text, sentence, from, to)) {
        List<LevelSpan> levels =
            places.subList(i, last + 1).stream().map(LevelPlace::span).toList();
        groups.add(new LevelGroup(levels, from, to, leads(text, sentence, from, to)));
      }
      i = last + 1;
    }
    return groups;
  }

  private static boolean nerve(MarkedText text, Sentence sentence, int from, int to) {
    int end = Math.min(sentence.to(), to + NERVE_WINDOW);
    for (int i = to; i < end && text.gap(i) == Gap.NONE; i++) {
      if (text.is(i, Role.NERVE)) {
        return true;
      }
      if (text.roles(i, Role.PREPOSITION.bit() | Role.STOP.bit() | Role.AND.bit()) != 0) {
        break;
      }
    }
    int before = Math.max(sentence.from(), from - 2);
    for (int i = from - 1; i >= before && text.gap(i + 1) == Gap.NONE; i--) {
      if (text.is(i, Role.NERVE)) {
        return true;
      }
    }
    return false;
  }

  /** Only "at", "the" and the like stand before; a comma, "level" or "there" behind. */
  private static boolean leads(MarkedText text, Sentence sentence, int from, int to) {
    if (from - sentence.from() > MOST_AHEAD) {
      return false;
    }
    for (int i = sentence.from(); i < from; i++) {
      if (text.roles(i, Role.PREPOSITION.bit() | Role.STOP.bit() | Role.LEVEL_WORD.bit()) == 0) {
        return false;
      }
    }
    return to < sentence.to()
        && (text.gap(to) > Gap.NONE
            || text.is(to, Role.STOP)
            || (text.is(to, Role.LEVEL_WORD) && from > sentence.from()));
  }
}
