package dev.signpost.local.crawl;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import dev.signpost.local.crawl.Http.Response;
import dev.signpost.local.crawl.Http.SilentException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads sitemaps, and those that an index names, one after the other. */
final class SitemapFiles {
  private static final int MOST_BYTES = 50 << 20;
  private static final int MOST_FILES = 5_000;

  private final Http http;
  private final Predicate<URI> ours;
  private final Deque<URI> open = new ArrayDeque<>();
  private final Set<URI> known = new HashSet<>();
  private final Map<URI, Listed> pages = new LinkedHashMap<>();
  private final List<URI> elsewhere = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  /**
   * @param ours whether an address is of the site
   */
  SitemapFiles(Http http, Predicate<URI> ours) {
    this.http = http;
    this.ours = ours;
  }

  Listing read(List<URI> files) throws InterruptedException {
    files.forEach(this::add);
    while (!open.isEmpty()) {
      URI file = open.removeFirst();
      try {
        read(file);
      } catch (SilentException | IOException | UnknownFormatException e) {
        unread.add("%s: %s".formatted(file, e.getMessage()));
      }
    }
    return new Listing(List.copyOf(pages.values()), elsewhere.size(), unread);
  }

  private void read(URI file)
      throws SilentException, IOException, UnknownFormatException, InterruptedException {
    Response response = http.get(file, Map.of(), MOST_BYTES);
    if (response.status() != 200) {
      throw new IOException("answered " + response.status());
    }
    if (!response.whole()) {
      throw new IOException("longer than %d MB".formatted(MOST_BYTES >> 20));
    }
    // Not strict: the rule that a sitemap only lists what lies below it is held by few sites.
    switch (new SiteMapParser(false).parseSiteMap(response.body(), file.toURL())) {
      case SiteMapIndex index -> addAll(index.getSitemaps());
      case SiteMap map -> map.getSiteMapUrls().forEach(this::list);
      default -> throw new UnknownFormatException("no sitemap");
    }
  }

  private void addAll(Collection<AbstractSiteMap> files) {
    for (AbstractSiteMap file : files) {
      Site.uri(file.getUrl().toString()).filter(ours).ifPresent(this::add);
    }
  }

  private void add(URI file) {
    if (known.size() >= MOST_FILES) {
      unread.add("%s: more than %d sitemaps".formatted(file, MOST_FILES));
    } else if (known.add(file)) {
      open.add(file);
    }
  }

  private void list(SiteMapURL entry) {
    Optional<URI> address = Site.uri(entry.getUrl().toString());
    if (address.filter(ours).isEmpty()) {
      address.ifPresent(elsewhere::add);
      return;
    }
    Date lastmod = entry.getLastModified();
    Listed page = new Listed(address.get(), lastmod == null ? null : lastmod.toInstant());
    pages.putIfAbsent(page.address(), page);
  }
}
