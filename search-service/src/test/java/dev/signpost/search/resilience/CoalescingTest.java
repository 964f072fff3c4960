package dev.signpost.search.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CoalescingTest {
  private final Keys keys = new Keys();
  private final Coalescing<QuestionKey, String> coalescing = new Coalescing<>();
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void equalQuestionsAtOnceAreAskedOnce() {
    QuestionKey key = keys.of("question");
    CompletableFuture<String> answer = new CompletableFuture<>();
    List<CompletionStage<String>> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      all.add(coalescing.join(key, () -> count(answer)));
    }
    coalescing.join(keys.of("other"), () -> count(answer));
    answer.complete("answer");

    assertThat(asked).hasValue(2);
    assertThat(all).allMatch(each -> each.toCompletableFuture().join().equals("answer"));
  }

  @Test
  void nothingIsKeptOnceItIsAnsweredOrFailed() {
    QuestionKey key = keys.of("question");
    coalescing.join(key, () -> count(CompletableFuture.completedFuture("answer")));
    coalescing.join(
        key, () -> count(CompletableFuture.failedFuture(new IllegalStateException("bug"))));
    coalescing.join(key, () -> count(CompletableFuture.completedFuture("answer")));

    assertThat(asked).hasValue(3);
  }

  private CompletionStage<String> count(CompletableFuture<String> answer) {
    asked.incrementAndGet();
    return answer;
  }
}
