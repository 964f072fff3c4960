package dev.signpost.ingest.quality;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Page;
import java.util.ArrayList;
import java.util.List;

/** The rules in force. */
public final class PageRules {
  private final List<PageRule> rules;

  public PageRules(List<PageRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Those of the site. */
  public static PageRules standard() {
    return new PageRules(
        List.of(
            new TextRule(),
            new SummaryRule(),
            new EmptySectionRule(),
            new RedFlagsRule(),
            new AliasRule(),
            new SelfLinkRule(),
            new ReviewRule()));
  }

  /** Everything the rules find wrong, errors and warnings, in the order of the rules. */
  public List<Fault> check(Page page) {
    List<Fault> faults = new ArrayList<>(0);
    for (PageRule rule : rules) {
      rule.check(page).ifPresent(faults::add);
    }
    return faults;
  }
}
