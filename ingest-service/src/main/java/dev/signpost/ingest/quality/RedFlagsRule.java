package dev.signpost.ingest.quality;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageKind;
import java.util.Optional;

/** A symptom guide must say when not to wait; without that it may do harm. */
final class RedFlagsRule implements PageRule {
  @Override
  public Optional<Fault> check(Page page) {
    return page.id().kind() == PageKind.SYMPTOM
            && page.redFlags().stream().allMatch(String::isBlank)
        ? Optional.of(
            new Fault(
                "missing-red-flags",
                Severity.ERROR,
                "/redFlags",
                "a symptom guide must list the signs that need help at once"))
        : Optional.empty();
  }
}
