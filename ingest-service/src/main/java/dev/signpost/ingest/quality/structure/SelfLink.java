package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.contract.Page.DeclaredLink;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import java.util.List;

/** A link leads somewhere else. */
final class SelfLink implements PageRule {
  private static final Policy POLICY = Policy.error("self-link", "A page does not link to itself.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    List<DeclaredLink> links = page.page().links();
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).to().equals(page.page().id())) {
        report.fault("/links/" + i, "the page links to itself");
      }
    }
  }
}
