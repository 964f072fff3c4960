package dev.signpost.local.crawl;

import java.net.URI;

/** What asking for a page came to. */
public sealed interface Fetched {
  /**
   * It is there.
   *
   * @param address where, after redirections
   * @param type its {@code Content-Type}, empty if there is none
   */
  record Found(URI address, String type, byte[] body, Validators validators) implements Fetched {}

  /** It is as it was when the validators were given. */
  record Unchanged() implements Fetched {}

  /** It is not there: 404 or 410. */
  record Missing(int status) implements Fetched {}

  /** It leads to another site, or to what robots.txt keeps us from. */
  record LedAway(URI address) implements Fetched {}

  /**
   * It could not be had.
   *
   * @param silent whether the site did not answer at all, or only that it cannot
   */
  record Failed(String reason, boolean silent) implements Fetched {}
}
