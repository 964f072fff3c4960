package dev.signpost.ingest.quality;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.contract.Page;
import java.util.Optional;

/** Lists of results and of related pages show the summary. */
final class SummaryRule implements PageRule {
  @Override
  public Optional<Fault> check(Page page) {
    return page.summary() != null && !page.summary().isBlank()
        ? Optional.empty()
        : Optional.of(
            new Fault("missing-summary", Severity.WARNING, "/summary", "the page has no summary"));
  }
}
