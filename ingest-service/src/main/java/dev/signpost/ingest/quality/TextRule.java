package dev.signpost.ingest.quality;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.contract.Page;
import java.util.Optional;

/** A page that says nothing is of no use to anyone who finds it. */
final class TextRule implements PageRule {
  @Override
  public Optional<Fault> check(Page page) {
    boolean says =
        (page.summary() != null && !page.summary().isBlank())
            || page.sections().stream().anyMatch(section -> !section.text().isBlank());
    return says
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "no-text", Severity.ERROR, "", "the page has neither summary nor section text"));
  }
}
