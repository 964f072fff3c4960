package dev.signpost.language.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The sections of a report. Many reports go from the reason for the scan straight to what was seen,
 * without a heading: there a line labelled with a part of the body or with levels begins the
 * findings.
 */
final class Sections {
  private static final Set<SectionKind> BEFORE_FINDINGS =
      Set.of(
          SectionKind.INDICATION,
          SectionKind.HISTORY,
          SectionKind.COMPARISON,
          SectionKind.TECHNIQUE);

  private final MarkedText text;
  private final List<Integer> begins = new ArrayList<>();

  Sections(MarkedText text, List<LevelHeading> headings, List<LabelHeading> labels) {
    this.text = text;
    for (LevelHeading heading : headings) {
      if (text.beginsLine(heading.begin())) {
        begins.add(heading.begin());
      }
    }
    for (LabelHeading label : labels) {
      if (label.ofTheBody()) {
        begins.add(label.begin());
      }
    }
    begins.sort(Comparator.naturalOrder());
  }

  /** From the top; the first begins with the report. */
  List<SectionSpan> all() {
    List<SectionSpan> all = new ArrayList<>();
    List<SectionSpan> headed = SectionSpan.in(text);
    int next = 0;
    for (int i = 0; i < headed.size(); i++) {
      SectionSpan section = headed.get(i);
      all.add(section);
      int end = i + 1 < headed.size() ? headed.get(i + 1).heading() : text.size();
      while (next < begins.size() && begins.get(next) < section.body()) {
        next++;
      }
      boolean unheaded =
          section.kind() != null
              && BEFORE_FINDINGS.contains(section.kind())
              && next < begins.size()
              && begins.get(next) < end
              && begins.get(next) > section.body();
      if (unheaded) {
        all.add(new SectionSpan(SectionKind.FINDINGS, begins.get(next), begins.get(next)));
      }
      while (next < begins.size() && begins.get(next) < end) {
        next++;
      }
    }
    return all;
  }
}
