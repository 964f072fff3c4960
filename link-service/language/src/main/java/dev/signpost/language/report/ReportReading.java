package dev.signpost.language.report;

import java.util.List;

/**
 * What a report says, as far as there are pages for it. Offsets are UTF-16 units of the report.
 *
 * @param findings findings and conditions, those denied among them
 * @param symptoms complaints it names
 * @param terms words that are explained, and the kinds of scan it names
 * @param phrases phrase pages by wording
 * @param notices what should not wait
 * @param uncovered parts in which nothing was recognised
 */
public record ReportReading(
    List<Finding> findings,
    List<Finding> symptoms,
    List<Finding> terms,
    List<PhraseMatch> phrases,
    List<Notice> notices,
    List<Uncovered> uncovered) {
  public ReportReading {
    findings = List.copyOf(findings);
    symptoms = List.copyOf(symptoms);
    terms = List.copyOf(terms);
    phrases = List.copyOf(phrases);
    notices = List.copyOf(notices);
    uncovered = List.copyOf(uncovered);
  }

  /** A part of the report in which nothing was recognised, in UTF-16 units. */
  public record Uncovered(int start, int end) {}
}
