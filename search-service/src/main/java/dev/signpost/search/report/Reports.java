package dev.signpost.search.report;

import static java.util.Objects.requireNonNull;

import dev.signpost.language.report.ReportReader;

/** Answers what a pasted report says. Nothing of it is kept, logged or counted. */
public final class Reports {
  private final ReportReader reader;

  public Reports(ReportReader reader) {
    this.reader = requireNonNull(reader, "reader");
  }

  /** What the report says, as far as there are pages for it. */
  public ReportAnswer answer(String report) {
    return ReportAnswer.of(reader.read(report), report);
  }
}
