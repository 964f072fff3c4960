package dev.signpost.backends;

/**
 * A server which is up and answers, and which a fault test may kill and bring back on the same data
 * and address.
 */
public interface Backend extends AutoCloseable {

  /** Ends the server as a power cut would: no signal it could handle. */
  void kill();

  /**
   * Starts the server again on the same data and address, after {@link #kill()} or a signal from
   * outside; returns when it answers.
   */
  void restart();

  /** Ends the server in good order. Further calls do nothing. */
  @Override
  void close();
}
