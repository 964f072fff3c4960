package dev.signpost.search.elastic;

import java.util.concurrent.CompletionException;

/** What really failed, out of the wrapping that chains of stages add. */
public final class Cause {
  private Cause() {}

  public static Throwable of(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? of(cause) : failure;
  }
}
