package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.DeclaredLink;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A page about one part of the spine does not send its readers to another. */
final class OtherRegion implements PageRule {
  private static final Policy POLICY =
      Policy.warning(
          "other-region",
          "The vertebral levels and the findings a page points to are of its own part of the spine.");

  private static final Set<PageKind> SHOWN = EnumSet.of(PageKind.PHRASE, PageKind.FINDING);

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    Set<SpinePart> own = partsOf(page.page());
    if (own.isEmpty()) {
      return;
    }
    List<DeclaredLink> links = page.page().links();
    for (int i = 0; i < links.size(); i++) {
      Set<SpinePart> there = SpinePart.namedIn(links.get(i).to().slug().replace('-', ' '));
      if (SHOWN.contains(links.get(i).to().kind()) && isElsewhere(there, own)) {
        report.fault(
            "/links/" + i, "%s is about another part of the spine".formatted(links.get(i).to()));
      }
    }
    checkLevels(page, own, report);
  }

  /** Levels are only suspect where none of the page's own is named. */
  private static void checkLevels(PageText page, Set<SpinePart> own, Report report) {
    Set<SpinePart> named = EnumSet.noneOf(SpinePart.class);
    for (Passage passage : page.passages()) {
      named.addAll(SpinePart.ofLevelsIn(passage.text()));
    }
    if (!isElsewhere(named, own)) {
      return;
    }
    for (Passage passage : page.passages()) {
      SpinePart.firstLevel(passage.text())
          .ifPresent(level ->
              report.fault(
                  passage,
                  level.start(),
                  level.end(),
                  "%s is another part of the spine than this page is about"
                      .formatted(passage.quote(level.start(), level.end()))));
    }
  }

  private static Set<SpinePart> partsOf(Page page) {
    Set<SpinePart> declared = SpinePart.namedIn(String.join(" ", page.regions()));
    return page.regions().isEmpty() ? SpinePart.namedIn(page.title()) : declared;
  }

  private static boolean isElsewhere(Set<SpinePart> there, Set<SpinePart> own) {
    return !there.isEmpty() && there.stream().noneMatch(own::contains);
  }
}
