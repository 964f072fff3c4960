package dev.signpost.language.report;

import dev.signpost.language.region.LevelSpan;
import dev.signpost.language.text.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * A line or sentence that begins with levels and goes on about them: "L4-L5: …", "C3-4 - …". What
 * stands under it is about these levels until the next heading or a blank line.
 *
 * @param begin the first word of the heading
 * @param body the first word under it
 */
record LevelHeading(List<LevelSpan> levels, int begin, int body) {
  LevelHeading {
    levels = List.copyOf(levels);
  }

  /** The level headings of a report, from the top. */
  static List<LevelHeading> in(MarkedText text, Lines lines, List<LevelPlace> places) {
    List<LevelHeading> headings = new ArrayList<>();
    List<LevelHeading> sentences = new ArrayList<>();
    for (int i = 0; i < places.size(); ) {
      int begin = begin(text, lines, places.get(i).from());
      int last = run(text, places, i);
      if (begin >= 0) {
        LevelHeading heading = of(text, begin, places.subList(i, last + 1));
        if (isHeading(text, lines, heading)) {
          headings.add(heading);
        } else if (text.beginsLine(begin) && begin < places.get(i).from()) {
          sentences.add(heading);
        }
      }
      i = last + 1;
    }
    if (sentences.size() > 1) {
      headings.addAll(sentences);
      headings.sort((a, b) -> Integer.compare(a.begin, b.begin));
    }
    return headings;
  }

  private static LevelHeading of(MarkedText text, int begin, List<LevelPlace> run) {
    int body = run.getLast().to();
    while (body < text.size() && text.is(body, Role.LEVEL_WORD) && text.gap(body) == Gap.NONE) {
      body++;
    }
    return new LevelHeading(run.stream().map(LevelPlace::span).toList(), begin, body);
  }

  /** The first word of "at the L4-L5", if that begins a line or sentence; -1 if it does not. */
  private static int begin(MarkedText text, Lines lines, int level) {
    int begin = level;
    while (!lines.begins(begin)) {
      int before = begin - 1;
      boolean leads = text.is(before, Role.PREPOSITION) || text.is(before, Role.STOP);
      if (level - before > 2
          || text.gap(begin) != Gap.NONE
          || !(leads || text.is(before, Role.LEVEL_WORD))) {
        return -1;
      }
      begin = before;
    }
    return begin;
  }

  /** The last of the levels that are joined to the first: "L1-L2 and L2-L3", "L1-L2, L2-L3". */
  static int run(MarkedText text, List<LevelPlace> places, int first) {
    int last = first;
    while (last + 1 < places.size()
        && joined(text, places.get(last).to(), places.get(last + 1).from())) {
      last++;
    }
    return last;
  }

  private static boolean joined(MarkedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.gap(i) > Gap.COMMA || !text.is(i, Role.JOIN)) {
        return false;
      }
    }
    return to - from <= 2 && text.gap(to) <= Gap.COMMA;
  }

  private static boolean isHeading(MarkedText text, Lines lines, LevelHeading heading) {
    String behind = text.between(heading.body).replace("*", "");
    String mark = behind.strip();
    boolean alone = heading.body == text.size() || lines.begins(heading.body);
    boolean dash =
        behind.startsWith(" ") && (mark.equals("-") || mark.equals("–") || mark.equals("—"));
    return mark.startsWith(":")
        || dash
        || mark.equals(".")
        || (text.beginsLine(heading.begin)
            && (alone || (text.capital(heading.body) && mark.isEmpty())));
  }
}
