package dev.signpost.ingest.quality;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.contract.Page;
import java.util.Optional;

/** A link leads somewhere else. */
final class SelfLinkRule implements PageRule {
  @Override
  public Optional<Fault> check(Page page) {
    for (int i = 0; i < page.links().size(); i++) {
      if (page.links().get(i).to().equals(page.id())) {
        return Optional.of(
            new Fault("self-link", Severity.ERROR, "/links/" + i, "the page links to itself"));
      }
    }
    return Optional.empty();
  }
}
