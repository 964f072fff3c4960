package dev.signpost.backends;

/**
 * A server could not be started, or did not stay up; the message says why and shows the end of its
 * own log.
 */
public final class BackendException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BackendException(String message) {
    super(message);
  }

  BackendException(String message, Throwable cause) {
    super(message, cause);
  }
}
