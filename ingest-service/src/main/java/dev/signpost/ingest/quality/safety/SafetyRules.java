package dev.signpost.ingest.quality.safety;

import dev.signpost.ingest.quality.policy.PageRule;
import java.util.List;

/** The rules about what may harm a reader or somebody else. */
public final class SafetyRules {
  private SafetyRules() {}

  public static List<PageRule> all() {
    return List.of(
        new MissingRedFlags(),
        new EmptyRedFlags(),
        new UnansweredDanger(),
        new UnsafeHtml(),
        new IdentifyingDetails());
  }
}
