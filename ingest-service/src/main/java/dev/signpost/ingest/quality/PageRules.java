package dev.signpost.ingest.quality;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.quality.policy.Finding;
import dev.signpost.ingest.quality.policy.Findings;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Severities;
import dev.signpost.ingest.quality.safety.SafetyRules;
import dev.signpost.ingest.quality.structure.StructureRules;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.wording.WordingRules;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The rules in force that look at a page alone. */
public final class PageRules {
  private final List<PageRule> rules;
  private final Severities severities;

  private PageRules(List<PageRule> rules, Severities severities) {
    this.rules = rules.stream().filter(rule -> severities.of(rule.policy()).isPresent()).toList();
    this.severities = severities;
  }

  /** All of them, each as severe as its policy says. */
  public static PageRules standard(Clock clock) {
    return of(clock, Severities.USUAL);
  }

  /**
   * All of them that are not off.
   *
   * @param clock tells which reviews are overdue
   */
  public static PageRules of(Clock clock, Severities severities) {
    return new PageRules(
        Stream.of(SafetyRules.all(), StructureRules.all(clock), WordingRules.all())
            .flatMap(List::stream)
            .toList(),
        severities);
  }

  /** What each of them asks for. */
  public List<Policy> policies() {
    return rules.stream().map(PageRule::policy).toList();
  }

  /** Everything the rules find wrong, errors and warnings, in the order of the rules. */
  public List<Fault> check(Page page) {
    return findings(page).stream().map(Finding::fault).toList();
  }

  /** The same, with the words each fault is about. */
  public List<Finding> findings(Page page) {
    PageText text = PageText.of(page);
    Findings findings = new Findings();
    for (PageRule rule : rules) {
      severities.of(rule.policy()).ifPresent(severity -> findings.collect(rule, severity, text));
    }
    return findings.toList();
  }
}
