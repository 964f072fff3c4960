package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.quality.policy.PageRule;
import java.time.Clock;
import java.util.List;

/** The rules about a page's fields and blocks. */
public final class StructureRules {
  private StructureRules() {}

  /**
   * All of them.
   *
   * @param clock tells which reviews are overdue
   */
  public static List<PageRule> all(Clock clock) {
    return List.of(
        new NoText(),
        new MissingSummary(),
        new EmptySection(),
        new MissingBlock(),
        new BrokenList(),
        new BlocksDisagree(),
        new OtherRegion(),
        new NoQuestion(),
        new NoAnswer(),
        new UselessAlias(),
        new SelfLink(),
        new MissingReview(),
        new ReviewOrder(),
        new OverdueReview(clock));
  }
}
