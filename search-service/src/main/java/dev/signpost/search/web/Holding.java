package dev.signpost.search.web;

import dev.signpost.search.resilience.Epoch;
import dev.signpost.search.resilience.HeldAnswers;
import dev.signpost.search.resilience.HeldAnswers.Terms;
import java.time.Clock;
import java.time.Duration;

/**
 * How answers are held.
 *
 * @param most of each kind; 0 for none
 * @param fresh how long an answer passes for one of now where nothing is known to have changed
 */
public record Holding(int most, Duration fresh, Epoch epoch, Clock clock) {
  private static final Duration A_DAY = Duration.ofHours(24);

  /** Answers that are given, as stale ones, while there are no others. */
  HeldAnswers<Encoded> alsoStale() {
    return upTo(A_DAY);
  }

  /** Answers of now only. */
  HeldAnswers<Encoded> onlyFresh() {
    return upTo(Duration.ZERO);
  }

  private HeldAnswers<Encoded> upTo(Duration stale) {
    return new HeldAnswers<>(new Terms(most, fresh, stale), epoch, clock, Encoded::mayBeHeld);
  }
}
