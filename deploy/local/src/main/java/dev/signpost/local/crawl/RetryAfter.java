package dev.signpost.local.crawl;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a site asks to be left alone, within reason. */
final class RetryAfter {
  /** What Failsafe takes as: as you see fit. */
  private static final Duration UNSAID = Duration.ofNanos(-1);

  private RetryAfter() {}

  static Duration of(Http.@Nullable Response response, Politeness politeness) {
    String seconds = response == null ? "" : response.header("Retry-After");
    if (!seconds.matches("[0-9]{1,9}")) {
      return UNSAID;
    }
    Duration asked = Duration.ofSeconds(Long.parseLong(seconds));
    return asked.compareTo(politeness.longestPause()) > 0 ? politeness.longestPause() : asked;
  }
}
