package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.contract.Page.Faq;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import java.util.List;

/** A question that is asked is answered. */
final class NoAnswer implements PageRule {
  private static final Policy POLICY =
      Policy.warning("no-answer", "Every question of the FAQ has an answer.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    List<Faq> faq = page.page().faq();
    for (int i = 0; i < faq.size(); i++) {
      if (faq.get(i).answer().chars().noneMatch(Character::isLetterOrDigit)) {
        report.fault("/faq/" + i + "/answer", "the question has no answer");
      }
    }
  }
}
