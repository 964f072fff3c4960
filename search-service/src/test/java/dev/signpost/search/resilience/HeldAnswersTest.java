package dev.signpost.search.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.resilience.HeldAnswers.Terms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HeldAnswersTest {
  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final Duration STALE = Duration.ofHours(24);
  private static final String SECRET = "secret";

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
  private final Keys keys = new Keys();
  private final QuestionKey key = keys.of("question");
  private final Epoch epoch = new Epoch();
  private final AtomicInteger asked = new AtomicInteger();
  private final HeldAnswers<String> answers = held(new Terms(10, FRESH, STALE));

  @Test
  void answerOfNowIsGivenAgainWithoutAsking() {
    assertThat(ask(answered("one"))).isEqualTo(new Given.Fresh<>("one"));
    later(Duration.ofMillis(999));

    assertThat(ask(answered("two"))).isEqualTo(new Given.Fresh<>("one"));
    assertThat(answers.atHand(key)).contains("one");
    assertThat(answers.atHand(keys.of("other"))).isEmpty();
    assertThat(asked).hasValue(1);
  }

  @Test
  void nothingIsGivenAgainOnceItIsTooOldCountedFromWhenItWasBegun() {
    CompletableFuture<String> slow = new CompletableFuture<>();
    CompletionStage<Given<String>> given = answers.of(key, () -> slow);
    later(Duration.ofMillis(600));
    slow.complete("one");
    assertThat(given.toCompletableFuture()).isCompletedWithValue(new Given.Fresh<>("one"));
    later(Duration.ofMillis(400));

    assertThat(answers.atHand(key)).isEmpty();
    assertThat(ask(answered("two"))).isEqualTo(new Given.Fresh<>("two"));
  }

  @Test
  void changeEndsWhatWasAnsweredBefore() {
    ask(answered("one"));
    epoch.next();

    assertThat(answers.atHand(key)).isEmpty();
    assertThat(ask(answered("two"))).isEqualTo(new Given.Fresh<>("two"));
  }

  @Test
  void answerBegunBeforeAChangeIsNeitherSharedNorHeldAfterIt() {
    CompletableFuture<String> before = new CompletableFuture<>();
    CompletionStage<Given<String>> early = answers.of(key, () -> before);
    epoch.next();
    CompletableFuture<String> after = new CompletableFuture<>();
    CompletionStage<Given<String>> late = answers.of(key, () -> after);

    before.complete("old");
    assertThat(early.toCompletableFuture()).isCompletedWithValue(new Given.Fresh<>("old"));
    assertThat(answers.atHand(key)).isEmpty();
    after.complete("new");
    assertThat(late.toCompletableFuture()).isCompletedWithValue(new Given.Fresh<>("new"));
    assertThat(answers.atHand(key)).contains("new");
  }

  @Test
  void answerThatComesLateDoesNotTakeANewerOnesPlace() {
    CompletableFuture<String> before = new CompletableFuture<>();
    answers.of(key, () -> before);
    epoch.next();
    ask(answered("new"));
    before.complete("old");

    assertThat(answers.atHand(key)).contains("new");
  }

  @Test
  void refreshBeginsAnEpochBeforeWhoeverOrderedItHears() {
    CompletableFuture<Reply> refreshed = new CompletableFuture<>();
    Cluster cluster = epoch.endedBy(call -> refreshed);
    CompletionStage<Boolean> atHandThen =
        cluster
            .send(Call.post("/pages/_refresh", Call.Body.json("")))
            .thenApply(reply -> answers.atHand(key).isPresent());
    ask(answered("one"));
    refreshed.complete(new Reply(200, new byte[0]));
    assertThat(atHandThen.toCompletableFuture()).isCompletedWithValue(false);

    ask(answered("two"));
    epoch
        .endedBy(call -> CompletableFuture.failedStage(new TransientFailureException("late")))
        .send(Call.post("/pages/_refresh", Call.Body.json("")));
    assertThat(answers.atHand(key)).as("it may have happened all the same").isEmpty();
    ask(answered("three"));
    cluster.send(Call.post("/pages/_search", Call.Body.json("")));
    assertThat(answers.atHand(key)).contains("three");
  }

  @Test
  void equalQuestionsAtOnceAreAskedOnceEvenWhereTheAnswerMayNotBeHeld() {
    CompletableFuture<String> answer = new CompletableFuture<>();
    CompletionStage<Given<String>> one = answers.of(key, () -> count(answer));
    CompletionStage<Given<String>> other = answers.of(key, () -> count(answer));
    answer.complete(SECRET);

    assertThat(asked).hasValue(1);
    assertThat(one.toCompletableFuture().join()).isEqualTo(other.toCompletableFuture().join());
    assertThat(answers.atHand(key)).isEmpty();
  }

  @Test
  void whileSomethingIsAwayTheLastAnswerIsGivenWithItsAge() {
    ask(answered("one"));
    epoch.next();
    later(Duration.ofSeconds(90));

    assertThat(ask(away())).isEqualTo(new Given.Stale<>("one", 90));
    assertThat(ask(answered("two"))).isEqualTo(new Given.Fresh<>("two"));
    epoch.next();
    assertThat(ask(away())).isEqualTo(new Given.Stale<>("two", 0));
  }

  @Test
  void withoutAnAnswerTheFailureStands() {
    assertThat(ask(away())).isNull();
    HeldAnswers<String> never = held(new Terms(10, FRESH, Duration.ZERO));
    never.of(key, () -> answered("one"));
    epoch.next();
    assertThat(never.of(key, HeldAnswersTest::away).toCompletableFuture())
        .isCompletedExceptionally();
  }

  @Test
  void bugsAndRefusalsAreNotHiddenBehindOldAnswersAndEndThem() {
    ask(answered("one"));
    epoch.next();

    assertThat(ask(CompletableFuture.failedStage(new IllegalStateException("bug")))).isNull();
    assertThat(ask(away())).isNull();
  }

  @Test
  void answersOfYesterdayAreNotGiven() {
    ask(answered("one"));
    later(Duration.ofHours(25));

    assertThat(ask(away())).isNull();
  }

  @Test
  void whatMayNotBeHeldIsNotAndReplacesWhatWas() {
    ask(answered("one"));
    epoch.next();
    ask(answered(SECRET));

    assertThat(answers.atHand(key)).isEmpty();
    assertThat(ask(away())).isNull();
  }

  @Test
  void keysTellEqualPartsFromOthersAndAreOfThisProcessOnly() {
    assertThat(keys.of("a", "b")).isEqualTo(keys.of("a", "b"));
    assertThat(keys.of("a", "b")).isNotEqualTo(keys.of("ab", "")).isNotEqualTo(keys.of("b", "a"));
    assertThat(new Keys().of("a", "b")).isNotEqualTo(keys.of("a", "b"));
  }

  private HeldAnswers<String> held(Terms terms) {
    return new HeldAnswers<>(terms, epoch, clock, answer -> !answer.equals(SECRET));
  }

  private void later(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  private Given<String> ask(CompletionStage<String> answer) {
    return answers
        .of(key, () -> count(answer))
        .exceptionally(failure -> null)
        .toCompletableFuture()
        .join();
  }

  private CompletionStage<String> count(CompletionStage<String> answer) {
    asked.incrementAndGet();
    return answer;
  }

  private static CompletionStage<String> answered(String answer) {
    return CompletableFuture.completedStage(answer);
  }

  private static CompletionStage<String> away() {
    return CompletableFuture.failedStage(new TransientFailureException("away"));
  }
}
