package dev.signpost.ingest.quality.site;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.site.SiteView.Standing;
import java.util.function.BiConsumer;

/** A link to a page that is gone. */
final class WithdrawnLink implements SiteRule {
  private static final Policy POLICY =
      Policy.warning("withdrawn-link", "No links lead to withdrawn pages.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(MarkedPage marked, SiteView site, BiConsumer<String, String> report) {
    Page page = marked.page();
    for (int i = 0; i < page.links().size(); i++) {
      PageId to = page.links().get(i).to();
      if (site.standing(to) == Standing.WITHDRAWN) {
        report.accept("/links/" + i, "%s was withdrawn".formatted(to));
      }
    }
  }
}
