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
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers each question once as long as its answer cannot have changed: equal questions wait for
 * the one that is being answered and are given what it was told, until the epoch ends or the answer
 * is too old. While there is no way to a new answer, the last good one is given as a stale one. Of
 * more answers than there is room for, those asked for most often stay (W-TinyLFU; Einziger,
 * Friedman and Manes 2017).
 */
public final class HeldAnswers<T> {
  private final Terms terms;
  private final Epoch epoch;
  private final Clock clock;
  private final Predicate<T> mayBeHeld;
  private final Cache<QuestionKey, Held<T>> held;
  private final Coalescing<Asked, Given<T>> underWay = new Coalescing<>();

  /**
   * @param mayBeHeld which answers are; others are only shared while they are under way
   */
  public HeldAnswers(Terms terms, Epoch epoch, Clock clock, Predicate<T> mayBeHeld) {
    this.terms = terms;
    this.epoch = epoch;
    this.clock = clock;
    this.mayBeHeld = mayBeHeld;
    this.held = Caffeine.newBuilder().maximumSize(terms.most()).build();
  }

  /**
   * How answers are held.
   *
   * @param most of them; 0 for none
   * @param fresh how long, from when it was begun, an answer passes for one of now
   * @param stale how long one is given for want of another
   */
  public record Terms(int most, Duration fresh, Duration stale) {}

  /** An answer of now, if one is at hand. */
  public Optional<T> atHand(QuestionKey key) {
    Held<T> last = held.getIfPresent(key);
    return last != null && last.epoch() == epoch.now() && isWithin(terms.fresh(), last)
        ? Optional.of(last.answer())
        : Optional.empty();
  }

  /** The answer at hand, under way or made now. */
  public CompletionStage<Given<T>> of(QuestionKey key, Supplier<CompletionStage<T>> question) {
    Asked asked = new Asked(key, epoch.now());
    return atHand(key)
        .<CompletionStage<Given<T>>>map(
            answer -> CompletableFuture.completedStage(new Given.Fresh<>(answer)))
        .orElseGet(() -> underWay.join(asked, () -> begin(asked, question)));
  }

  private CompletionStage<Given<T>> begin(Asked asked, Supplier<CompletionStage<T>> question) {
    Instant begun = clock.instant();
    return question
        .get()
        .<Given<T>>thenApply(answer -> {
          keep(asked.key(), new Held<>(answer, asked.epoch(), begun));
          return new Given.Fresh<>(answer);
        })
        .exceptionallyCompose(failure -> last(asked.key(), Cause.of(failure)));
  }

  /** One that was begun earlier may come later; it does not take a newer one's place. */
  private void keep(QuestionKey key, Held<T> answer) {
    if (mayBeHeld.test(answer.answer())) {
      held.asMap().merge(key, answer, (before, now) -> before.epoch() > now.epoch() ? before : now);
    } else {
      held.invalidate(key);
    }
  }

  private CompletionStage<Given<T>> last(QuestionKey key, Throwable failure) {
    if (!(failure instanceof TransientFailureException)) {
      held.invalidate(key);
      return CompletableFuture.failedStage(failure);
    }
    @Nullable Held<T> last = held.getIfPresent(key);
    return last == null || !isWithin(terms.stale(), last)
        ? CompletableFuture.failedStage(failure)
        : CompletableFuture.completedStage(new Given.Stale<>(last.answer(), age(last).toSeconds()));
  }

  private boolean isWithin(Duration limit, Held<T> answer) {
    Duration age = age(answer);
    return !age.isNegative() && age.compareTo(limit) < 0;
  }

  private Duration age(Held<T> answer) {
    return Duration.between(answer.begun(), clock.instant());
  }

  /** Whoever asks in a later epoch waits for no answer of an earlier one. */
  private record Asked(QuestionKey key, long epoch) {}

  private record Held<T>(T answer, long epoch, Instant begun) {}
}
