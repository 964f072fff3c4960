package dev.signpost.ingest.quality;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.contract.Page;
import java.util.Optional;

/** A heading promises text. One fault tells of all sections that break the promise. */
final class EmptySectionRule implements PageRule {
  @Override
  public Optional<Fault> check(Page page) {
    int empty = 0;
    int first = 0;
    for (int i = page.sections().size() - 1; i >= 0; i--) {
      if (page.sections().get(i).text().isBlank()) {
        empty++;
        first = i;
      }
    }
    return empty == 0
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "empty-section",
                Severity.WARNING,
                "/sections/" + first,
                "sections without text: %d, this is the first".formatted(empty)));
  }
}
