package dev.signpost.search.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.report.Finding;
import dev.signpost.language.report.Notice;
import dev.signpost.language.report.PhraseMatch;
import dev.signpost.language.report.ReportReading;
import dev.signpost.language.report.ReportReading.Uncovered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a report, as it is answered. Offsets are UTF-16 units of the report as it was
 * sent; of its text the answer repeats nothing but the names found.
 */
public record ReportAnswer(
    List<Named> findings,
    List<Named> symptoms,
    List<Phrase> phrases,
    List<Term> terms,
    List<Notice> notices,
    List<Uncovered> uncovered) {

  /**
   * A finding, condition or symptom.
   *
   * @param also further pages that go by the name
   */
  public record Named(
      PageId page,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PageId> also,
      String quote,
      int start,
      int end,
      @Nullable String section,
      String assertion,
      String certainty,
      List<String> levels,
      boolean multilevel,
      @Nullable String side,
      @Nullable String severity) {

    static Named of(Finding finding, String report) {
      return new Named(
          finding.pages().getFirst(),
          finding.pages().subList(1, finding.pages().size()),
          finding.quote(report),
          finding.start(),
          finding.end(),
          finding.section() == null ? null : finding.section().wireName(),
          finding.said().assertion().wireName(),
          finding.said().certainty().wireName(),
          finding.where().levels().stream().map(Object::toString).toList(),
          finding.where().multilevel(),
          finding.where().side() == null ? null : finding.where().side().wireName(),
          finding.severity() == null ? null : finding.severity().wireName());
    }
  }

  /** A phrase page by its wording. */
  public record Phrase(PageId page, int start, int end, String match, double score) {
    static Phrase of(PhraseMatch found) {
      return new Phrase(
          found.page(), found.start(), found.end(), found.likeness().wireName(), found.score());
    }
  }

  /** A word that has a page of its own. */
  public record Term(PageId page, String quote, int start, int end) {
    static Term of(Finding found, String report) {
      return new Term(found.pages().getFirst(), found.quote(report), found.start(), found.end());
    }
  }

  static ReportAnswer of(ReportReading reading, String report) {
    return new ReportAnswer(
        reading.findings().stream().map(finding -> Named.of(finding, report)).toList(),
        reading.symptoms().stream().map(symptom -> Named.of(symptom, report)).toList(),
        reading.phrases().stream().map(Phrase::of).toList(),
        reading.terms().stream().map(term -> Term.of(term, report)).toList(),
        reading.notices(),
        reading.uncovered());
  }
}
