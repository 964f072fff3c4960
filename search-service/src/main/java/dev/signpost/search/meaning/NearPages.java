package dev.signpost.search.meaning;

import dev.signpost.ingest.contract.PageId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Pages near a question in meaning. */
@FunctionalInterface
public interface NearPages {
  /** None, whatever is asked: meaning is switched off. */
  NearPages NONE = question -> CompletableFuture.completedStage(List.of());

  /** Nearest first; none where they could not be had in time. Never fails. */
  CompletionStage<List<PageId>> near(String question);
}
