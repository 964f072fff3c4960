package dev.signpost.local.crawl;

import java.util.List;

/**
 * What the sitemaps of a site list.
 *
 * @param elsewhere how many entries led to other sites, and were left out
 * @param unread sitemap files that could not be read, with the reason; empty if all is known
 */
public record Listing(List<Listed> pages, int elsewhere, List<String> unread) {
  public Listing {
    pages = List.copyOf(pages);
    unread = List.copyOf(unread);
  }
}
