package dev.signpost.ingest.contract;

import org.jspecify.annotations.Nullable;

/** Bytes that can never be read as the event they should be; a matter for dead letters. */
public final class MalformedEventException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public MalformedEventException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
