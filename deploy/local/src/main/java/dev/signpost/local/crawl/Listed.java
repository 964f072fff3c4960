package dev.signpost.local.crawl;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page of a sitemap.
 *
 * @param lastmod when it was changed, as the sitemap says
 */
public record Listed(URI address, @Nullable Instant lastmod) {}
