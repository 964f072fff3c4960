package dev.signpost.search.resilience;

import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lets questions that are equal to one being answered wait for the same answer. Nothing is kept
 * once it is there, so a change that is visible is in every answer asked for afterwards but those
 * that joined one under way.
 */
public final class Coalescing<T> {
  private final Map<QuestionKey, CompletionStage<T>> underWay = new ConcurrentHashMap<>();

  /** The answer under way, or the one that begins now. */
  public CompletionStage<T> join(QuestionKey key, Supplier<CompletionStage<T>> question) {
    CompletionStage<T> others = underWay.get(key);
    if (others != null) {
      return others;
    }
    CompletionStage<T> own = question.get();
    underWay.put(key, own);
    return own.whenComplete((answer, failure) -> underWay.remove(key, own));
  }
}
