package dev.signpost.ingest.quality.site;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.quality.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

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
    checkName(page, "/title", page.title(), site, report);
    List<String> aliases = page.aliases();
    for (int i = 0; i < aliases.size(); i++) {
      checkName(page, "/aliases/" + i, aliases.get(i), site, report);
    }
  }

  private static void checkName(
      Page page, String place, String name, SiteView site, BiConsumer<String, String> report) {
    long mark = MarkedPage.markOf(name);
    if (mark == 0) {
      return;
    }
    Optional<PageId> other =
        site.bearing(mark).stream()
            .filter(id -> !id.equals(page.id()))
            .filter(id -> site.page(id).filter(found -> bears(found, mark)).isPresent())
            .findFirst();
    other.ifPresent(id -> report.accept(place, "%s has this name too".formatted(id)));
  }

  private static boolean bears(Page page, long mark) {
    return Stream.concat(Stream.of(page.title()), page.aliases().stream())
        .anyMatch(name -> MarkedPage.markOf(name) == mark);
  }
}
