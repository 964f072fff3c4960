package dev.signpost.language.report;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.assertion.Assertion;
import dev.signpost.language.region.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what wordings say with what a part of a report says. */
final class Meanings {
  private final List<Finding> byStart;
  private final Function<Wording, List<Finding>> reader;

  /** One thing said of one page. */
  private record Statement(
      PageId page, Assertion assertion, @Nullable Side side, @Nullable Severity severity) {

    static Statement whether(Finding finding) {
      return new Statement(finding.pages().getFirst(), finding.said().literal(), null, null);
    }

    static Statement whole(Finding finding) {
      return new Statement(
          finding.pages().getFirst(),
          finding.said().literal(),
          finding.where().side(),
          finding.severity());
    }
  }

  /**
   * Of the findings of a report.
   *
   * @param reader tells what a wording says by itself
   */
  Meanings(List<Finding> findings, Function<Wording, List<Finding>> reader) {
    this.byStart = findings.stream().sorted(Comparator.comparingInt(Finding::start)).toList();
    this.reader = reader;
  }

  /** Whether the report states, denies or hedges there what the wording does. */
  boolean agree(Wording wording, int start, int end) {
    return equal(wording, within(start, end), Statement::whether);
  }

  /** Whether it also says so of the same side and as bad. */
  boolean same(Wording wording, int start, int end) {
    return equal(wording, within(start, end), Statement::whole);
  }

  /** Whether the report names a finding there. */
  boolean any(int start, int end) {
    return !within(start, end).isEmpty();
  }

  private boolean equal(
      Wording wording, List<Finding> here, Function<Finding, Statement> statement) {
    return statements(reader.apply(wording), statement).equals(statements(here, statement));
  }

  private static Set<Statement> statements(
      List<Finding> findings, Function<Finding, Statement> statement) {
    return findings.stream().map(statement).collect(Collectors.toSet());
  }

  private List<Finding> within(int start, int end) {
    int from = firstFrom(start);
    int to = from;
    while (to < byStart.size() && byStart.get(to).start() < end) {
      to++;
    }
    return byStart.subList(from, to);
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byStart.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
