package dev.signpost.ingest.quality.site;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Severities;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules in force that hold a page against the others. They warn and never refuse: what they see
 * depends on what came before, and a page's fate must not.
 */
public final class SiteRules {
  private static final List<SiteRule> ALL =
      List.of(new UnknownLink(), new WithdrawnLink(), new NameClash(), new NearDuplicate());

  private final List<SiteRule> rules;

  private SiteRules(List<SiteRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * All of them that are not off.
   *
   * @throws IllegalArgumentException if one is to be an error
   */
  public static SiteRules of(Severities severities) {
    List<SiteRule> rules = new ArrayList<>();
    for (SiteRule rule : ALL) {
      severities
          .of(rule.policy())
          .ifPresent(severity -> {
            if (severity == Severity.ERROR) {
              throw new IllegalArgumentException(
                  "severities: %s may be warning or off".formatted(rule.policy().name()));
            }
            rules.add(rule);
          });
    }
    return new SiteRules(rules);
  }

  /** What each of them asks for, in force or not. */
  public static List<Policy> policies() {
    return ALL.stream().map(SiteRule::policy).toList();
  }

  /** Everything they find wrong. */
  public List<Fault> check(MarkedPage page, SiteView site) {
    List<Fault> faults = new ArrayList<>(0);
    for (SiteRule rule : rules) {
      rule.check(
          page,
          site,
          (place, message) ->
              faults.add(new Fault(rule.policy().name(), Severity.WARNING, place, message)));
    }
    return faults;
  }
}
