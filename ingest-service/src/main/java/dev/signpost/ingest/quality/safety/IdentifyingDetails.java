package dev.signpost.ingest.quality.safety;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.safety.IdentifyingPatterns.Found;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;

/**
 * Examples are made of reports, and reports are about somebody. Says what kind of detail it is and
 * where, never the detail. Meant for edited text, in which addresses and telephone numbers of
 * institutions are welcome: it finds what stands beside its label, as {@code phrases.txt} has them.
 */
final class IdentifyingDetails implements PageRule {
  private static final Policy POLICY =
      Policy.error("identifying-details", "No text holds details by which a patient can be known.");

  private final IdentifyingPatterns patterns = IdentifyingPatterns.standard();

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    page.hits(POLICY.name())
        .forEach(hit ->
            patterns
                .at(hit.passage().text(), hit.start())
                .ifPresent(found -> tell(hit.passage(), found, report)));
    for (Passage passage : page.passages()) {
      for (int at = passage.text().indexOf('@');
          at >= 0;
          at = passage.text().indexOf('@', at + 1)) {
        patterns.aroundSign(passage.text(), at).ifPresent(found -> tell(passage, found, report));
      }
    }
  }

  private static void tell(Passage passage, Found found, Report report) {
    report.fault(
        passage,
        found.start(),
        found.end(),
        "there seems to be %s at character %d".formatted(found.what(), found.start() + 1));
  }
}
