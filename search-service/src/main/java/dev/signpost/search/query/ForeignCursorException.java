package dev.signpost.search.query;

import org.jspecify.annotations.Nullable;

/** A cursor that no answer to this question, from this generation, gave. */
public final class ForeignCursorException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  ForeignCursorException(@Nullable Throwable cause) {
    super("cursor must be one that an answer to the same question gave", cause);
  }
}
