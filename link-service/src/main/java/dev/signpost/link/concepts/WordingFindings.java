package dev.signpost.link.concepts;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.language.Mention;
import dev.signpost.language.report.Finding;
import dev.signpost.link.contract.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings the wording of a phrase page is about, read as a sentence of a report. */
record WordingFindings(List<Finding> findings) {
  static final WordingFindings NONE = new WordingFindings(List.of());

  /** What can have a grade and a level. */
  private static final Set<PageKind> GRADED = Set.of(PageKind.FINDING, PageKind.CONDITION);

  WordingFindings {
    findings = List.copyOf(findings);
  }

  /** All it names, of any kind: another reading is due when one of them changes its names. */
  Set<PageId> pages() {
    return findings.stream()
        .flatMap(finding -> finding.pages().stream())
        .collect(Collectors.toSet());
  }

  /** Names that reports turn round, "tear of the labrum"; not those found as they are. */
  List<Mention> turned(List<Mention> direct) {
    Set<PageId> known =
        direct.stream()
            .filter(mention -> mention.section() == Evidence.TITLE)
            .flatMap(mention -> mention.concepts().stream())
            .collect(Collectors.toSet());
    return findings.stream()
        .map(finding ->
            new Mention(
                finding.pages().stream()
                    .filter(page -> GRADED.contains(page.kind()) && !known.contains(page))
                    .toList(),
                Evidence.TITLE,
                finding.start(),
                finding.end(),
                finding.said().literal()))
        .filter(mention -> !mention.concepts().isEmpty())
        .toList();
  }

  /** Adds levels and grades. */
  void state(Map<PageId, ConceptUse> uses) {
    for (Finding finding : findings) {
      for (PageId page : finding.pages()) {
        if (GRADED.contains(page.kind()) && Salience.carries(finding.said().literal())) {
          uses.computeIfPresent(
              page, (_, use) -> isInTitle(use) ? use.stating(Stated.of(finding)) : use);
        }
      }
    }
  }

  private static boolean isInTitle(ConceptUse use) {
    Evidence evidence = use.evidence();
    return evidence != null && evidence.section() == Evidence.TITLE;
  }
}
