package dev.signpost.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.intake.DraftCheck.Checked;
import dev.signpost.web.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found wrong with a draft.
 *
 * @param line of the stream it came in
 * @param passes whether a strict gate would let it in
 * @param siteChecked whether it could be held against the other pages
 * @param problem what kept the line from being checked
 */
record CheckResult(
    @Nullable Long line,
    @Nullable PageId page,
    boolean passes,
    boolean siteChecked,
    @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) List<Fault> faults,
    @Nullable Map<String, Object> problem) {
  private static final JsonCodec<CheckResult> CODEC = JsonCodec.of(CheckResult.class);

  static CheckResult of(@Nullable Long line, Checked checked) {
    return new CheckResult(
        line, checked.page(), checked.passes(), checked.siteChecked(), checked.faults(), null);
  }

  /** There is nothing in it that could be wrong. */
  static CheckResult sound(long line, PageId page) {
    return new CheckResult(line, page, true, true, List.of(), null);
  }

  static CheckResult failed(long line, Problem problem) {
    return new CheckResult(line, null, false, false, List.of(), problem.toJson().getMap());
  }

  byte[] toJson() {
    return CODEC.encode(this);
  }
}
