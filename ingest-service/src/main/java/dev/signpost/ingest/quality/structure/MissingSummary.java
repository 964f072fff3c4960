package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Part;

/** Lists of results and of related pages show the summary. */
final class MissingSummary implements PageRule {
  private static final Policy POLICY =
      Policy.warning("missing-summary", "A page has a summary, which lists of pages show.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    if (page.parts(Part.SUMMARY).findAny().isEmpty()) {
      report.fault("/summary", "the page has no summary");
    }
  }
}
