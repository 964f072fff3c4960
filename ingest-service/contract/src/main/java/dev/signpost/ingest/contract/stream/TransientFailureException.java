package dev.signpost.ingest.contract.stream;

/** Something outside is away for now (broker, cluster, 429): worth trying again, for ever. */
public final class TransientFailureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TransientFailureException(String message) {
    super(message);
  }

  public TransientFailureException(String message, Throwable cause) {
    super(message, cause);
  }
}
