package dev.signpost.language.report;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.assertion.Assertion;
import dev.signpost.language.assertion.Certainty;
import dev.signpost.language.region.LevelSpan;
import dev.signpost.language.region.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a report where something is named, and what the report says of it.
 *
 * @param pages all that go by the name, the best match first
 * @param start first UTF-16 unit of the name
 * @param end one past its last
 * @param section null before the first heading
 * @param said whether and how firmly it is said to be there
 * @param where levels, in the order in which they are named, and side
 */
public record Finding(
    List<PageId> pages,
    int start,
    int end,
    @Nullable SectionKind section,
    Said said,
    Where where,
    @Nullable Severity severity) {
  public Finding {
    pages = List.copyOf(pages);
  }

  /**
   * What is said of it.
   *
   * @param assertion as it counts in its section
   * @param literal as its sentence alone has it
   * @param stated how firmly its sentence says so
   */
  public record Said(Assertion assertion, Assertion literal, Certainty stated) {

    /** How firmly the report says so; whatever is only asked for is possible. */
    public Certainty certainty() {
      return assertion == Assertion.HYPOTHETICAL ? Certainty.POSSIBLE : stated;
    }
  }

  /**
   * Where it is.
   *
   * @param multilevel whether it is said to be at several levels, be they named or not
   */
  public record Where(List<LevelSpan> levels, boolean multilevel, @Nullable Side side) {
    public Where {
      levels = List.copyOf(levels);
    }
  }

  Finding on(List<PageId> others) {
    return new Finding(others, start, end, section, said, where, severity);
  }

  Finding saying(Said other) {
    return new Finding(pages, start, end, section, other, where, severity);
  }

  /** The name as it stands in the report. */
  public String quote(String report) {
    return report.substring(start, end);
  }
}
