package dev.signpost.ingest.quality.safety;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;

/** A symptom guide must say when not to wait; without that it may do harm. */
final class MissingRedFlags implements PageRule {
  private static final Policy POLICY =
      Policy.error("missing-red-flags", "A symptom guide lists the signs that need help at once.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    if (page.kind() == PageKind.SYMPTOM && page.page().redFlags().isEmpty()) {
      report.fault("/redFlags", "a symptom guide must list the signs that need help at once");
    }
  }
}
