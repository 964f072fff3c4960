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

  static Health up() {
    return new Up();
  }

  static Health down(String cause) {
    return new Down(cause);
  }

  /** One named part that can tell its health at any time, without blocking. */
  @FunctionalInterface
  interface Source {
    Health health();
  }
}
