package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.contract.Page.Review;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;

/** Medical text has a reviewer and a date. */
final class MissingReview implements PageRule {
  private static final Policy POLICY =
      Policy.warning("missing-review", "A page says who reviewed it and when.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    Review review = page.page().review();
    boolean named = review != null && review.by() != null && !review.by().isBlank();
    boolean dated = review != null && review.on() != null;
    if (!named && !dated) {
      report.fault("/review", "the page does not say who reviewed it and when");
    } else if (!named) {
      report.fault("/review/by", "the page does not say who reviewed it");
    } else if (!dated) {
      report.fault("/review/on", "the page does not say when it was reviewed");
    }
  }
}
