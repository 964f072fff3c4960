package dev.signpost.search.elastic;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Waits for replies on threads that may: the loops of topics, and the start. */
public final class Blocking {
  private Blocking() {}

  /**
   * The result.
   *
   * @throws dev.signpost.ingest.contract.stream.TransientFailureException as the stage failed
   */
  public static <T> T await(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException e) {
      throw Cause.of(e) instanceof RuntimeException cause ? cause : e;
    }
  }
}
