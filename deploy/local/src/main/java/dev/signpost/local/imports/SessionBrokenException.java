package dev.signpost.local.imports;

/** The connection of an import ended before everything was answered; it may be opened again. */
final class SessionBrokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SessionBrokenException(String message, Throwable cause) {
    super(message, cause);
  }
}
