package dev.signpost.local.imports;

import dev.signpost.ingest.contract.Fault;
import java.util.List;

/** One draft found in a source, or a place where there should have been one. */
sealed interface Item {
  /** File and line or entry, for people. */
  String origin();

  /**
   * A draft to be sent.
   *
   * @param json one line without its end
   */
  record Draft(String origin, byte[] json) implements Item {}

  /** Nothing that could be sent. */
  record Unreadable(String origin, List<Fault> faults) implements Item {
    public Unreadable {
      faults = List.copyOf(faults);
    }

    static Unreadable of(String origin, String rule, String message) {
      return new Unreadable(
          origin, List.of(new Fault(rule, Fault.Severity.ERROR, "", message)));
    }
  }
}
