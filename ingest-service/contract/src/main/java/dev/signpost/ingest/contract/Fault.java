package dev.signpost.ingest.contract;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * One thing wrong with a draft.
 *
 * @param rule name of the policy that found it, e.g. {@code missing-red-flags}
 * @param place where in the draft, as a JSON pointer; {@code ""} is the whole draft
 * @param message a sentence an editor understands
 */
public record Fault(
    String rule,
    Severity severity,
    @JsonInclude(JsonInclude.Include.ALWAYS) String place,
    String message) {
  public Fault {
    requireNonNull(rule, "rule");
    requireNonNull(severity, "severity");
    place = requireNonNullElse(place, ""); // JSON leaves empty texts out
    requireNonNull(message, "message");
  }

  /** An error keeps a draft from being published under the strict gate; a warning does not. */
  public enum Severity {
    ERROR,
    WARNING;

    @JsonCreator
    static Severity of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
