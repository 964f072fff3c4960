package dev.signpost.ingest.quality.policy;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.Fault;

/**
 * A fault and the words it is about, by which it can be found in the publisher's own file.
 *
 * @param quote empty where the fault is about a field as a whole; never printed
 */
public record Finding(Fault fault, String quote) {
  public Finding {
    requireNonNull(fault, "fault");
    requireNonNull(quote, "quote");
  }
}
