package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.Announcements;
import dev.signpost.ingest.quality.text.Announcements.Broken;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;

/** Where a list is announced there is one; lists get lost when pages are copied. */
final class BrokenList implements PageRule {
  private static final Policy POLICY =
      Policy.warning("broken-list", "After a line that announces a list there is the list.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    for (Passage passage : page.passages()) {
      if (passage.part().isProse()) {
        for (Broken broken : Announcements.in(passage)) {
          report.fault(
              passage, broken.start(), broken.end(), "a list is announced, but nothing is listed");
        }
      }
    }
  }
}
