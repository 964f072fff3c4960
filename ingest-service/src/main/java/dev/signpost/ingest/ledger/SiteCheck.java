package dev.signpost.ingest.ledger;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Page;
import java.util.List;

/** Holds a page that is about to be accepted against the rest of the site. */
@FunctionalInterface
public interface SiteCheck {
  /** What there is to warn of. */
  List<Fault> check(Page page);
}
