package dev.signpost.link.pages;

import dev.signpost.ingest.contract.Page;
import dev.signpost.language.region.BodyWords;
import java.util.List;

/**
 * Where in the body a page is: where it says, or else, for pages about one thing a scan or a person
 * shows, where its title says. Other pages (a condition, an article) are often about the whole body
 * whatever their title.
 */
final class PageRegions {
  private PageRegions() {}

  static List<String> of(Page page) {
    if (!page.regions().isEmpty()) {
      return page.regions().stream().distinct().sorted().toList();
    }
    return switch (page.id().kind()) {
      case SYMPTOM, FINDING, PHRASE ->
          BodyWords.standard().regionsOf(page.title()).stream().sorted().toList();
      case CONDITION, TERM, MODALITY, ARTICLE, HUB -> List.of();
    };
  }
}
