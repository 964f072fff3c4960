package dev.signpost.ingest.quality;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Review;
import java.util.Optional;

/** Medical text has a reviewer, a date, and a later date when it is due again. */
final class ReviewRule implements PageRule {
  @Override
  public Optional<Fault> check(Page page) {
    Review review = page.review();
    if (review == null || review.by() == null || review.on() == null) {
      return Optional.of(
          new Fault(
              "missing-review",
              Severity.WARNING,
              "/review",
              "the page does not say who reviewed it and when"));
    }
    if (review.next() != null && !review.next().isAfter(review.on())) {
      return Optional.of(
          new Fault(
              "review-order",
              Severity.ERROR,
              "/review/next",
              "the next review must be later than the last one"));
    }
    return Optional.empty();
  }
}
