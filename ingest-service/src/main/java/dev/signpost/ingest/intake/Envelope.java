package dev.signpost.ingest.intake;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.PageId;
import java.util.List;

/**
 * A submission ready to be sent.
 *
 * @param faults what the gate let pass, or what keeps the draft out
 * @param quarantined whether it is to be kept aside rather than published
 * @param json the {@link dev.signpost.ingest.contract.Submission}
 */
public record Envelope(
    String receipt,
    PageId pageId,
    long revision,
    List<Fault> faults,
    boolean quarantined,
    byte[] json) {
  public Envelope {
    requireNonNull(receipt, "receipt");
    requireNonNull(pageId, "pageId");
    requireNonNull(json, "json");
    faults = List.copyOf(faults);
  }
}
