package dev.signpost.local.imports;

import java.util.Objects;
import java.util.concurrent.CompletionException;

/** The connection of an import ended before everything was answered; it may be opened again. */
final class SessionBrokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SessionBrokenException(String message, Throwable cause) {
    super(message, cause);
  }

  /** For what a future failed with. */
  static SessionBrokenException of(CompletionException e) {
    Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
    return new SessionBrokenException(String.valueOf(cause.getMessage()), cause);
  }
}
