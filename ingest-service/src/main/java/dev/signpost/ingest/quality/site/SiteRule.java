package dev.signpost.ingest.quality.site;

import dev.signpost.ingest.quality.policy.Policy;
import java.util.function.BiConsumer;

/** Finds what is wrong with a page by one policy that needs other pages too. */
interface SiteRule {
  Policy policy();

  /**
   * Tells everything that is wrong, at a cost that does not grow with the site.
   *
   * @param report takes a place, as a JSON pointer, and a message for the editor
   */
  void check(MarkedPage marked, SiteView site, BiConsumer<String, String> report);
}
