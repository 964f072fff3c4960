package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;
import dev.signpost.ingest.quality.text.PhraseHit;
import java.util.List;

/** What is said once is read; what is said on every screen is not. */
final class RepeatedDisclaimer implements PageRule {
  private static final Policy POLICY =
      Policy.warning("repeated-disclaimer", "A page has its disclaimer once.");

  private static final int ENOUGH = 2;

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    List<PhraseHit> hits = page.hits(POLICY.name()).toList();
    List<Passage> passages = hits.stream().map(PhraseHit::passage).distinct().toList();
    for (int i = 1; passages.size() > ENOUGH && i < passages.size(); i++) {
      Passage passage = passages.get(i);
      PhraseHit first =
          hits.stream().filter(hit -> hit.passage() == passage).findFirst().orElseThrow();
      report.fault(
          passage,
          first.start(),
          first.end(),
          "the disclaimer stands in %d places, this is number %d"
              .formatted(passages.size(), i + 1));
    }
  }
}
