package dev.signpost.search.generation;

/** An order that cannot be carried out as things stand; the message says why, and what can. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RefusedException(String message) {
    super(message, null, false, false);
  }
}
