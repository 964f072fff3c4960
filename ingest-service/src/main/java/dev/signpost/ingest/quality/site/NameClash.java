package dev.signpost.ingest.quality.site;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.quality.policy.Policy;
import java.util.List;
import java.util.function.BiConsumer;

/** Two pages of one name: readers and the lexicon cannot tell which is meant. */
final class NameClash implements SiteRule {
  private static final Policy POLICY =
      Policy.warning(
          "name-clash", "No other page has the title or an alias of this one as a name.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(MarkedPage marked, SiteView site, BiConsumer<String, String> report) {
    Page page = marked.page();
    checkName(page.id(), "/title", page.title(), site, report);
    List<String> aliases = page.aliases();
    for (int i = 0; i < aliases.size(); i++) {
      checkName(page.id(), "/aliases/" + i, aliases.get(i), site, report);
    }
  }

  private static void checkName(
      PageId own, String place, String name, SiteView site, BiConsumer<String, String> report) {
    long mark = MarkedPage.markOf(name);
    if (mark == 0) {
      return;
    }
    for (PageId other : site.bearing(mark)) {
      if (!other.equals(own)) {
        report.accept(place, "%s has this name too".formatted(other));
        return;
      }
    }
  }
}
