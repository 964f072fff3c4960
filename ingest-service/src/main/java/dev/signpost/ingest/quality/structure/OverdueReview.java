package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.contract.Page.Review;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;

/** Medical knowledge ages. */
final class OverdueReview implements PageRule {
  private static final Policy POLICY =
      Policy.warning(
          "overdue-review",
          "The next review is still to come; where none is planned, the last one is less than three"
              + " years ago.");

  private static final Period UNPLANNED = Period.ofYears(3);

  private final Clock clock;

  OverdueReview(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    Review review = page.page().review();
    if (review == null) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    if (review.next() != null && review.next().isBefore(today)) {
      report.fault("/review/next", "the review has been due since " + review.next());
    } else if (review.next() == null
        && review.on() != null
        && review.on().plus(UNPLANNED).isBefore(today)) {
      report.fault(
          "/review/on", "the last review was three years ago or more, and none is planned");
    }
  }
}
