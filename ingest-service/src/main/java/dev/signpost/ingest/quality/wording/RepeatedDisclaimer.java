package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.PhraseHit;
import java.util.LinkedHashMap;
import java.util.Map;

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
    Map<String, PhraseHit> firstHits = new LinkedHashMap<>();
    page.hits(POLICY.name()).forEach(hit -> firstHits.putIfAbsent(hit.passage().place(), hit));
    if (firstHits.size() > ENOUGH) {
      int number = 0;
      for (PhraseHit hit : firstHits.values()) {
        number++;
        if (number > 1) {
          report.fault(
              hit.passage(),
              hit.start(),
              hit.end(),
              "the disclaimer stands in %d places, this is number %d"
                  .formatted(firstHits.size(), number));
        }
      }
    }
  }
}
