package dev.signpost.ingest.contract.stream;

/** Whether a part can do its work, and if not, why. */
public sealed interface Health {
  /** It works. */
  record Up() implements Health {}

  /**
   * It does not.
   *
   * @param cause what a person should look at, e.g. {@code elasticsearch: connection refused}
   */
  record Down(String cause) implements Health {}

  /**
   * It does not, and will not by itself: a bug ended it, and what it is in has to be started again.
   *
   * @param cause what went wrong
   */
  record Stopped(String cause) implements Health {}

  static Health up() {
    return new Up();
  }

  static Health down(String cause) {
    return new Down(cause);
  }

  static Health stopped(String cause) {
    return new Stopped(cause);
  }

  /** One named part that can tell its health at any time, without blocking. */
  @FunctionalInterface
  interface Source {
    Health health();
  }
}
