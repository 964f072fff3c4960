package dev.signpost.local.crawl;

import java.time.Duration;

/**
 * How a site is treated.
 *
 * @param between from the beginning of one request to that of the next, at least
 * @param answerWithin for one request with its answer
 * @param attempts for one page; each pause is twice the one before
 */
public record Politeness(
    Duration between,
    Duration answerWithin,
    int attempts,
    Duration firstPause,
    Duration longestPause) {
  /** The name that a robots.txt knows us by. */
  public static final String ROBOT = "signpost";

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
  private static final int ATTEMPTS = 4;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /** With this many requests a second at most. */
  public static Politeness ofRate(int perSecond) {
    Duration between = Duration.ofSeconds(1).dividedBy(perSecond);
    return new Politeness(between, ANSWER_WITHIN, ATTEMPTS, Duration.ofSeconds(1), LONGEST_PAUSE);
  }

  Politeness noFasterThan(Duration delay) {
    return delay.compareTo(between) > 0
        ? new Politeness(delay, answerWithin, attempts, firstPause, longestPause)
        : this;
  }
}
