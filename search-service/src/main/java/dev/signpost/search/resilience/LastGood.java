package dev.signpost.search.resilience;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Cause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Gives the last good answer again while there is no way to a new one. Of more answers than it has
 * room for, those asked for most often stay (W-TinyLFU; Einziger, Friedman and Manes 2017).
 */
public final class LastGood<T> {
  private static final Duration TOO_OLD = Duration.ofHours(24);

  private final Clock clock;
  private final Function<T, Optional<T>> forKeeping;
  private final Cache<QuestionKey, Kept<T>> kept;

  /**
   * @param most answers held; 0 for none
   * @param forKeeping what is held of an answer, if it may be held at all
   */
  public LastGood(int most, Clock clock, Function<T, Optional<T>> forKeeping) {
    this.clock = clock;
    this.forKeeping = forKeeping;
    this.kept = Caffeine.newBuilder().maximumSize(most).build();
  }

  /** The answer; where it fails because something is away, the last good one if it is at hand. */
  public CompletionStage<Given<T>> or(QuestionKey key, CompletionStage<T> asked) {
    return asked
        .<Given<T>>thenApply(answer -> fresh(key, answer))
        .exceptionallyCompose(failure -> last(key, Cause.of(failure)));
  }

  private Given<T> fresh(QuestionKey key, T answer) {
    forKeeping
        .apply(answer)
        .ifPresentOrElse(
            part -> kept.put(key, new Kept<>(part, clock.instant())), () -> kept.invalidate(key));
    return new Given.Fresh<>(answer);
  }

  private CompletionStage<Given<T>> last(QuestionKey key, Throwable failure) {
    Kept<T> last = failure instanceof TransientFailureException ? kept.getIfPresent(key) : null;
    if (last == null) {
      return CompletableFuture.failedStage(failure);
    }
    Duration age = Duration.between(last.at(), clock.instant());
    return age.compareTo(TOO_OLD) > 0
        ? CompletableFuture.failedStage(failure)
        : CompletableFuture.completedStage(new Given.Stale<>(last.answer(), age.toSeconds()));
  }

  private record Kept<T>(T answer, Instant at) {}

  /** An answer, and whether it is from now. */
  public sealed interface Given<T> {
    T answer();

    /** The same, with what was made of the answer. */
    default <R> Given<R> map(Function<T, R> made) {
      return switch (this) {
        case Fresh<T>(var answer) -> new Fresh<>(made.apply(answer));
        case Stale<T>(var answer, long age) -> new Stale<>(made.apply(answer), age);
      };
    }

    /** Made for this question. */
    record Fresh<T>(T answer) implements Given<T> {}

    /** Made for an equal question so many seconds ago. */
    record Stale<T>(T answer, long ageSeconds) implements Given<T> {}
  }
}
