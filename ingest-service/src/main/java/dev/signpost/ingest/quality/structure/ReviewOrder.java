package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.contract.Page.Review;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;

/** The next review comes after the last one. */
final class ReviewOrder implements PageRule {
  private static final Policy POLICY =
      Policy.error("review-order", "The next review is later than the last one.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    Review review = page.page().review();
    if (review != null
        && review.on() != null
        && review.next() != null
        && !review.next().isAfter(review.on())) {
      report.fault("/review/next", "the next review must be later than the last one");
    }
  }
}
