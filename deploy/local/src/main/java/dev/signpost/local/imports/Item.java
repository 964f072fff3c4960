package dev.signpost.local.imports;

import dev.signpost.ingest.contract.Fault;
import java.util.List;

/** One draft found in a source, or a place where there should have been one. */
sealed interface Item {
  /** File and line or entry, for people. */
  String origin();

  /** A draft to be sent. */
  final class Draft implements Item {
    private final String origin;
    private final byte[] json;

    /**
     * @param json one line without its end, not to be changed any more
     */
    Draft(String origin, byte[] json) {
      this.origin = origin;
      this.json = json;
    }

    @Override
    public String origin() {
      return origin;
    }

    byte[] json() {
      return json;
    }
  }

  /** Nothing that could be sent. */
  record Unreadable(String origin, List<Fault> faults) implements Item {
    public Unreadable {
      faults = List.copyOf(faults);
    }

    static Unreadable of(String origin, String rule, String message) {
      return new Unreadable(origin, List.of(new Fault(rule, Fault.Severity.ERROR, "", message)));
    }
  }
}
