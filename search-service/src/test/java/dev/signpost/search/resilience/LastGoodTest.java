package dev.signpost.search.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.resilience.LastGood.Given;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LastGoodTest {
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
  private final Keys keys = new Keys();
  private final QuestionKey key = keys.of("question");
  private final LastGood<String> lastGood =
      new LastGood<>(10, clock, answer -> Optional.of(answer).filter(a -> !a.equals("secret")));

  @Test
  void whileSomethingIsAwayTheLastAnswerIsGivenWithItsAge() {
    assertThat(or(answered("one"))).isEqualTo(new Given.Fresh<>("one"));
    now.set(Instant.EPOCH.plusSeconds(90));

    assertThat(or(away())).isEqualTo(new Given.Stale<>("one", 90));
    assertThat(or(answered("two"))).isEqualTo(new Given.Fresh<>("two"));
    assertThat(or(away())).isEqualTo(new Given.Stale<>("two", 0));
  }

  @Test
  void withoutAnAnswerTheFailureStands() {
    assertThat(or(away())).isNull();
    or(answered("one"));
    assertThat(lastGood.or(keys.of("other"), away()).toCompletableFuture())
        .isCompletedExceptionally();
  }

  @Test
  void bugsAreNotHiddenBehindOldAnswers() {
    or(answered("one"));

    assertThat(
            lastGood
                .or(key, CompletableFuture.failedStage(new IllegalStateException("bug")))
                .toCompletableFuture())
        .isCompletedExceptionally();
  }

  @Test
  void answersOfYesterdayAreNotGiven() {
    or(answered("one"));
    now.set(Instant.EPOCH.plus(Duration.ofHours(25)));

    assertThat(or(away())).isNull();
  }

  @Test
  void whatMayNotBeHeldIsNotAndReplacesWhatWas() {
    or(answered("one"));
    or(answered("secret"));

    assertThat(or(away())).isNull();
  }

  @Test
  void keysTellEqualPartsFromOthersAndAreOfThisProcessOnly() {
    assertThat(keys.of("a", "b")).isEqualTo(keys.of("a", "b"));
    assertThat(keys.of("a", "b")).isNotEqualTo(keys.of("ab", "")).isNotEqualTo(keys.of("b", "a"));
    assertThat(new Keys().of("a", "b")).isNotEqualTo(keys.of("a", "b"));
  }

  private Given<String> or(CompletionStage<String> asked) {
    return lastGood.or(key, asked).exceptionally(failure -> null).toCompletableFuture().join();
  }

  private static CompletionStage<String> answered(String answer) {
    return CompletableFuture.completedStage(answer);
  }

  private static CompletionStage<String> away() {
    return CompletableFuture.failedStage(new TransientFailureException("away"));
  }
}
