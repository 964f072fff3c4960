package dev.signpost.language.report;

import dev.signpost.language.report.Layout.Sentence;
import dev.signpost.language.report.ReportReading.Uncovered;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which sentences of a report nothing was recognised in. */
final class Coverage {
  private final BitSet covered = new BitSet();

  void add(List<Finding> findings) {
    findings.forEach(finding -> covered.set(finding.start(), finding.end()));
  }

  void addPhrases(List<PhraseMatch> phrases) {
    phrases.forEach(phrase -> covered.set(phrase.start(), phrase.end()));
  }

  /** The parts left, neighbours of one section as one; headings count neither way. */
  List<Uncovered> uncovered(MarkedText text, List<Sentence> sentences) {
    List<Uncovered> parts = new ArrayList<>();
    boolean open = false;
    for (Sentence sentence : sentences) {
      int start = text.start(sentence.from());
      int end = text.tokens().end(sentence.to() - 1);
      int next = covered.nextSetBit(start);
      boolean bare = !sentence.heading() && lettered(text, start, end) && (next < 0 || next >= end);
      if (bare && open) {
        parts.add(new Uncovered(parts.removeLast().start(), end));
      } else if (bare) {
        parts.add(new Uncovered(start, end));
      }
      open = bare;
    }
    return parts;
  }

  /** Whether it is more than the number of a list item. */
  private static boolean lettered(MarkedText text, int start, int end) {
    return text.text().substring(start, end).chars().anyMatch(Character::isLetter);
  }
}
