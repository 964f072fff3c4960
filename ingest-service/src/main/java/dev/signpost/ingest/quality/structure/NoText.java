package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Part;

/** A page that says nothing is of no use to anyone who finds it. */
final class NoText implements PageRule {
  private static final Policy POLICY =
      Policy.error("no-text", "A page has a summary or a section with text.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    boolean says =
        page.passages().stream()
            .anyMatch(passage -> passage.part() == Part.SUMMARY || passage.part() == Part.TEXT);
    if (!says) {
      report.fault("", "the page has neither summary nor section text");
    }
  }
}
