package dev.signpost.language.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a report. Many reports go from what stands at the top straight to what was seen,
 * without a heading for it. There the findings begin with the first line that is labelled with a
 * part of the body or headed by levels, else with a line of its own behind the comparison or the
 * technique, or with a paragraph of its own behind the reason for the scan.
 */
final class Sections {
  private static final Set<SectionKind> BY_LINE =
      Set.of(SectionKind.COMPARISON, SectionKind.TECHNIQUE);
  private static final Set<SectionKind> BY_PARAGRAPH =
      Set.of(SectionKind.INDICATION, SectionKind.HISTORY);

  private final MarkedText text;
  private final Lines lines;
  private final int[] starts;

  Sections(MarkedText text, Lines lines, List<LevelHeading> headings, List<LabelHeading> labels) {
    this.text = text;
    this.lines = lines;
    this.starts =
        Stream.concat(
                headings.stream().map(LevelHeading::begin).filter(text::beginsLine),
                labels.stream().filter(LabelHeading::ofTheBody).map(LabelHeading::begin))
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
  }

  /** From the top; the first begins with the report. */
  List<SectionSpan> all() {
    List<SectionSpan> headed = SectionSpan.in(text);
    if (headed.stream().anyMatch(section -> section.kind() == SectionKind.FINDINGS)) {
      return headed;
    }
    for (int i = headed.size() - 1; i >= 0; i--) {
      SectionSpan section = headed.get(i);
      if (section.kind() != null
          && (BY_LINE.contains(section.kind()) || BY_PARAGRAPH.contains(section.kind()))) {
        int end = i + 1 < headed.size() ? headed.get(i + 1).heading() : text.size();
        return with(headed, i + 1, findings(section, end));
      }
    }
    return headed;
  }

  private static List<SectionSpan> with(List<SectionSpan> headed, int index, int findings) {
    if (findings < 0) {
      return headed;
    }
    List<SectionSpan> all = new ArrayList<>(headed);
    all.add(index, new SectionSpan(SectionKind.FINDINGS, findings, findings));
    return all;
  }

  /** Where the findings begin in the section, whose last word is before the end; -1 if nowhere. */
  private int findings(SectionSpan section, int end) {
    int labelled =
        IntStream.of(starts)
            .filter(start -> start > section.body() && start < end)
            .findFirst()
            .orElse(-1);
    if (labelled >= 0) {
      return labelled;
    }
    boolean byLine = BY_LINE.contains(kind(section));
    return IntStream.range(section.body() + 1, end)
        .filter(word -> byLine ? ownLine(word) : text.beginsParagraph(word))
        .findFirst()
        .orElse(-1);
  }

  private static SectionKind kind(SectionSpan section) {
    @Nullable SectionKind kind = section.kind();
    return kind == null ? SectionKind.FINDINGS : kind;
  }

  private boolean ownLine(int word) {
    return text.beginsLine(word) && lines.begins(word);
  }
}
