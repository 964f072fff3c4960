package dev.signpost.local.crawl;

import org.jspecify.annotations.Nullable;

/** What a site says by which to ask whether a page has changed; either may be missing. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  public static final Validators NONE = new Validators(null, null);
}
