package dev.signpost.search.resilience;

import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Lets questions that are equal to one being answered wait for the same answer. */
final class Coalescing<K, T> {
  private final Map<K, CompletionStage<T>> underWay = new ConcurrentHashMap<>();

  /** The answer under way, or the one that begins now. */
  CompletionStage<T> join(K question, Supplier<CompletionStage<T>> asking) {
    CompletionStage<T> others = underWay.get(question);
    if (others != null) {
      return others;
    }
    CompletionStage<T> own = asking.get();
    underWay.put(question, own);
    return own.whenComplete((answer, failure) -> underWay.remove(question, own));
  }
}
