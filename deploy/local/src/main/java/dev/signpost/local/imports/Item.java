package dev.signpost.local.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.Fault;
import java.util.List;
import java.util.function.Consumer;

/** One draft found in a source, or a place where there should have been one. */
sealed interface Item {
  /** File and line or entry, or address, for people. */
  String origin();

  /** A draft to be sent, or a withdrawal. */
  final class Draft implements Item {
    private final String origin;
    private final byte[] json;
    private final boolean withdrawal;
    private final Consumer<JsonNode> afterwards;

    /**
     * @param json one line without its end, not to be changed any more
     */
    Draft(String origin, byte[] json) {
      this(origin, json, false, result -> {});
    }

    private Draft(String origin, byte[] json, boolean withdrawal, Consumer<JsonNode> afterwards) {
      this.origin = origin;
      this.json = json;
      this.withdrawal = withdrawal;
      this.afterwards = afterwards;
    }

    static Draft withdrawing(String origin, String page) {
      return new Draft(origin, Carried.withdrawal(page), true, result -> {});
    }

    /** The same, with something to be done when it was answered, on any thread. */
    Draft then(Consumer<JsonNode> more) {
      return new Draft(origin, json, withdrawal, afterwards.andThen(more));
    }

    @Override
    public String origin() {
      return origin;
    }

    byte[] json() {
      return json;
    }

    boolean isWithdrawal() {
      return withdrawal;
    }

    /** Ingest has said what becomes of it. */
    void answered(JsonNode result) {
      afterwards.accept(result);
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

  /**
   * Nothing that had to be sent.
   *
   * @param fate unchanged or skipped
   * @param why in one word, for those skipped; else empty
   */
  record Passed(String origin, Fate fate, String why) implements Item {
    static Passed unchanged(String origin) {
      return new Passed(origin, Fate.UNCHANGED, "");
    }

    static Passed skipped(String origin, String why) {
      return new Passed(origin, Fate.SKIPPED, why);
    }
  }
}
