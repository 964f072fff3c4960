package dev.signpost.language.report;

import dev.signpost.language.region.LevelSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a report is laid out: its sentences, sections, and lines headed by levels. */
final class Layout {
  private final MarkedText text;
  private final List<LevelPlace> levels;
  private final List<SectionSpan> sections;
  private final List<LevelHeading> headings;
  private final List<LabelHeading> labels;
  private final Lines lines;
  private final BitSet starts = new BitSet();

  Layout(MarkedText text) {
    this.text = text;
    lines = new Lines(text);
    levels = LevelPlace.in(text);
    headings = LevelHeading.in(text, lines, levels);
    labels = LabelHeading.in(text, lines);
    sections = new Sections(text, lines, headings, labels).all();
    for (int word = 0; word < text.size(); word++) {
      starts.set(word, lines.begins(word));
    }
    for (SectionSpan section : sections) {
      starts.set(section.heading());
      starts.set(section.body());
    }
    for (LevelHeading heading : headings) {
      starts.set(heading.begin());
      starts.set(heading.body());
    }
  }

  /** Sentences, headings among them, from left to right. */
  List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    SectionSpan section = sections.getFirst();
    List<LevelSpan> under = List.of();
    int nextSection = 1;
    int nextHeading = 0;
    int level = 0;
    int body = 0;
    int nextLabel = 0;
    @Nullable LabelHeading label = null;
    for (int from = 0; from < text.size(); ) {
      int to = end(from);
      if (nextSection < sections.size() && sections.get(nextSection).heading() <= from) {
        section = sections.get(nextSection++);
        under = List.of();
        body = section.body();
      }
      if (nextHeading < headings.size() && headings.get(nextHeading).begin() <= from) {
        LevelHeading heading = headings.get(nextHeading++);
        under = heading.levels();
        body = heading.body();
      } else if (from > body && text.beginsParagraph(from)) {
        under = List.of();
      }
      label = text.beginsLine(from) && lines.begins(from) ? null : label;
      for (; nextLabel < labels.size() && labels.get(nextLabel).begin() <= from; nextLabel++) {
        label = labels.get(nextLabel);
      }
      List<LevelPlace> own = new ArrayList<>();
      for (; level < levels.size() && levels.get(level).from() < to; level++) {
        own.add(levels.get(level));
      }
      sentences.add(new Sentence(from, to, section.kind(), from < body, under, own, label));
      from = to;
    }
    return sentences;
  }

  private int end(int from) {
    int next = starts.nextSetBit(from + 1);
    return next < 0 || next > text.size() ? text.size() : next;
  }

  /**
   * A sentence of the words [from, to).
   *
   * @param heading whether it is a heading, of a section or of levels
   * @param under the levels of the heading it stands under
   * @param levels those it names itself
   * @param label what its line is labelled with
   */
  record Sentence(
      int from,
      int to,
      @Nullable SectionKind section,
      boolean heading,
      List<LevelSpan> under,
      List<LevelPlace> levels,
      @Nullable LabelHeading label) {}
}
