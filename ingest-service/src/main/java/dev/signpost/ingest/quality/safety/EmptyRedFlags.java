package dev.signpost.ingest.quality.safety;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.Announcements;
import dev.signpost.ingest.quality.text.Announcements.Broken;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;
import java.util.List;

/** Warning signs that are announced and then missing are worse than none. */
final class EmptyRedFlags implements PageRule {
  private static final Policy POLICY =
      Policy.error(
          "empty-red-flags",
          "Where warning signs are announced, in the list or in the text, they are named.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    List<String> flags = page.page().redFlags();
    for (int i = 0; i < flags.size(); i++) {
      if (flags.get(i).chars().noneMatch(Character::isLetterOrDigit)) {
        report.fault("/redFlags/" + i, "the warning sign is empty");
      }
    }
    for (Passage passage : page.passages()) {
      if (passage.part().isProse()) {
        checkAnnouncements(page, passage, report);
      }
    }
  }

  private static void checkAnnouncements(PageText page, Passage passage, Report report) {
    for (Broken broken : Announcements.in(passage)) {
      boolean urgent =
          page.hits(POLICY.name(), passage)
              .anyMatch(hit -> hit.start() >= broken.start() && hit.end() <= broken.end());
      if (urgent) {
        report.fault(
            passage,
            broken.start(),
            broken.end(),
            "warning signs are announced, but none is named");
      }
    }
  }
}
