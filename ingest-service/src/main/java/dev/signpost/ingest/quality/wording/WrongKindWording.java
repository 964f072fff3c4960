package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;
import java.util.Set;

/** Texts for one kind of page that found their way into another, as templates do it. */
final class WrongKindWording implements PageRule {
  private static final Policy POLICY =
      Policy.warning(
          "wrong-kind-wording",
          "A page speaks of what it is about: \"this wording\" belongs on a phrase page, \"this"
              + " symptom\" on a symptom guide.");

  /** Sections that quote reports may speak of their wording on any page. */
  private static final Set<String> ABOUT_REPORTS = Set.of("findings", "phrases", "wording");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    page.hits(POLICY.name())
        .filter(hit -> !isAboutReports(hit.passage()))
        .forEach(hit ->
            report.fault(
                hit.passage(),
                hit.start(),
                hit.end(),
                "this is wording for another kind of page than %s: %s"
                    .formatted(page.kind().wireName(), hit.quote())));
  }

  private static boolean isAboutReports(Passage passage) {
    return ABOUT_REPORTS.contains(passage.role());
  }
}
