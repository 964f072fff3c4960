package dev.signpost.ingest.quality.policy;

import dev.signpost.ingest.quality.text.PageText;

/** Finds what is wrong with a page by one policy that needs nothing but the page. */
public interface PageRule {
  Policy policy();

  /** Tells everything that is wrong, in the order of the page. */
  void check(PageText page, Report report);
}
