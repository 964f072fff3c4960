package dev.signpost.ingest.quality;

import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Severities;
import dev.signpost.ingest.quality.site.SiteRules;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all rules ask for, those about a page alone first. {@code docs/quality.md} explains them.
 */
public final class Policies {
  private Policies() {}

  public static List<Policy> all() {
    return Stream.concat(
            PageRules.standard(Clock.systemUTC()).policies().stream(),
            SiteRules.policies().stream())
        .toList();
  }

  /**
   * Checks that these severities are about rules there are, and such as the rules can have.
   *
   * @throws IllegalArgumentException naming the rule
   */
  public static Severities requireKnown(Severities severities) {
    severities.requireKnown(all().stream().map(Policy::name).collect(Collectors.toSet()));
    var _ = SiteRules.of(severities);
    return severities;
  }
}
