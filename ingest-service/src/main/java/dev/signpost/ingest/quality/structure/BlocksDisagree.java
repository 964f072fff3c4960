package dev.signpost.ingest.quality.structure;

import static java.util.stream.Collectors.joining;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Concern;
import dev.signpost.ingest.contract.Page.DeclaredLink;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Part;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Blocks of one page do not say different things about the same matter. */
final class BlocksDisagree implements PageRule {
  private static final Policy POLICY =
      Policy.warning(
          "blocks-disagree",
          "What is a next step and a finding is named among the causes, if others are; no sign is"
              + " both less and more concerning.");

  private static final int MANY = 2;

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    checkConcern(page.page(), report);
    String causes = text(page, "causes");
    if (!causes.isEmpty()) {
      checkCauses(page.page().links(), text(page, "findings"), causes, report);
    }
  }

  /** All text of one role, in small letters. */
  private static String text(PageText page, String role) {
    return page.parts(Part.TEXT)
        .filter(passage -> passage.role().equals(role))
        .map(passage -> passage.text().toLowerCase(Locale.ROOT).replace('-', ' '))
        .collect(joining(" "));
  }

  private static void checkConcern(Page page, Report report) {
    Concern concern = page.concern();
    if (concern == null) {
      return;
    }
    Set<String> less =
        concern.less().stream().map(BlocksDisagree::folded).collect(Collectors.toSet());
    checkAgainst(less, concern.more(), "/concern/more/", report);
    checkAgainst(less, page.redFlags(), "/redFlags/", report);
  }

  private static void checkAgainst(
      Set<String> less, List<String> more, String place, Report report) {
    for (int i = 0; i < more.size(); i++) {
      String folded = folded(more.get(i));
      if (!folded.isEmpty() && less.contains(folded)) {
        report.fault(place + i, "the same sign stands under what is less concerning");
      }
    }
  }

  /** Pages that are both a next step and a finding: where most are causes, one is missing. */
  private static void checkCauses(
      List<DeclaredLink> links, String findings, String causes, Report report) {
    Set<PageId> linked = targets(links, "findings");
    Set<PageId> both = targets(links, "nextSteps");
    both.removeIf(id -> !linked.contains(id) && !isNamed(id, findings));
    long named = both.stream().filter(id -> isNamed(id, causes)).count();
    for (int i = 0; named >= MANY && i < links.size(); i++) {
      PageId to = links.get(i).to();
      if (both.remove(to) && !isNamed(to, causes)) {
        report.fault(
            "/links/" + i, "%s is a next step and a finding, but no cause names it".formatted(to));
      }
    }
  }

  private static Set<PageId> targets(List<DeclaredLink> links, String role) {
    return links.stream()
        .filter(link -> role.equals(link.role()))
        .map(DeclaredLink::to)
        .filter(id -> id.kind() == PageKind.FINDING || id.kind() == PageKind.CONDITION)
        .collect(Collectors.toSet());
  }

  private static boolean isNamed(PageId id, String text) {
    String name = id.slug().replaceAll("[._-]", " ");
    return text.contains(name) || text.contains(name.substring(name.indexOf(' ') + 1));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
  }
}
