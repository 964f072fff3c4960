package dev.signpost.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.intake.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a submission that was taken in.
 *
 * @param outcome the furthest one that was waited for; absent where none was reported yet
 */
record Taken(
    String receipt,
    PageId page,
    long revision,
    @Nullable Result outcome,
    @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) List<Fault> faults) {

  static Taken of(Envelope envelope, @Nullable Result outcome) {
    return new Taken(
        envelope.receipt(), envelope.pageId(), envelope.revision(), outcome, envelope.faults());
  }
}
