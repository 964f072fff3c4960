package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import java.util.List;

/** A heading promises text. */
final class EmptySection implements PageRule {
  private static final Policy POLICY =
      Policy.warning("empty-section", "There is text under every heading.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    List<Section> sections = page.page().sections();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).text().chars().noneMatch(Character::isLetterOrDigit)) {
        report.fault(
            "/sections/" + i,
            sections.get(i).heading() == null
                ? "the section has neither heading nor text"
                : "there is no text under the heading");
      }
    }
  }
}
