package dev.signpost.ingest.quality;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Page;
import java.util.Optional;

/** One editorial policy that needs nothing but the page. */
@FunctionalInterface
public interface PageRule {
  /** What is wrong with the page by this rule. */
  Optional<Fault> check(Page page);
}
