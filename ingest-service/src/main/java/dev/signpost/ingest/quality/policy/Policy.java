package dev.signpost.ingest.quality.policy;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.Fault.Severity;

/**
 * What editors agreed on: the name of a rule, how much it matters unless the settings say
 * otherwise, and what it asks of a page, as a sentence.
 */
public record Policy(String name, Severity severity, String sentence) {
  public Policy {
    requireNonNull(name, "name");
    requireNonNull(severity, "severity");
    requireNonNull(sentence, "sentence");
  }

  /** A policy whose faults keep a page out under the strict gate. */
  public static Policy error(String name, String sentence) {
    return new Policy(name, Severity.ERROR, sentence);
  }

  /** A policy whose faults are told and recorded. */
  public static Policy warning(String name, String sentence) {
    return new Policy(name, Severity.WARNING, sentence);
  }
}
