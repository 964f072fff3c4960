package dev.signpost.ingest.intake;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.quality.Gate;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for besides the draft.
 *
 * @param page the page the request is about, where it says so
 * @param revision the revision, where it says so
 */
public record Wanted(@Nullable PageId page, @Nullable Long revision, Gate gate) {
  public Wanted {
    requireNonNull(gate, "gate");
  }
}
