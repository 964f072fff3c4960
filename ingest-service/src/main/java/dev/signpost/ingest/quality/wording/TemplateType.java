package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Part;
import dev.signpost.ingest.quality.text.PhraseHit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A symptom has no indications and a finding no aftercare: the page was poured into the template of
 * a procedure. One such heading may be meant; two are not.
 */
final class TemplateType implements PageRule {
  private static final Policy POLICY =
      Policy.warning(
          "template-type",
          "The headings suit what the page is about: indications, contraindications and aftercare"
              + " belong to procedures.");

  private static final int CHANCE = 1;
  private static final Set<PageKind> NO_PROCEDURES =
      Set.of(
          PageKind.SYMPTOM, PageKind.FINDING, PageKind.CONDITION, PageKind.PHRASE, PageKind.TERM);

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    Map<String, PhraseHit> headings = new LinkedHashMap<>();
    page.hits(POLICY.name())
        .filter(hit -> hit.passage().part() == Part.HEADING)
        .forEach(hit -> headings.putIfAbsent(hit.passage().place(), hit));
    boolean isNone =
        NO_PROCEDURES.contains(page.kind()) || page.hits("not-a-procedure").findAny().isPresent();
    if (isNone && headings.size() > CHANCE) {
      for (PhraseHit hit : headings.values()) {
        report.fault(
            hit.passage(),
            hit.start(),
            hit.end(),
            "this heading belongs to the template of a procedure, which this page is not about");
      }
    }
  }
}
