package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader comes for is there. */
final class MissingBlock implements PageRule {
  private static final Policy POLICY =
      Policy.warning(
          "missing-block",
          "A symptom guide has sections on causes and on imaging, a finding and a phrase one on what"
              + " it means.");

  /** Roles, of which one of each set must have a section with text. */
  private static final Map<PageKind, List<Set<String>>> WANTED =
      Map.of(
          PageKind.SYMPTOM, List.of(Set.of("causes"), Set.of("imaging")),
          PageKind.FINDING, List.of(Set.of("meaning", "appearance", "definition", "overview")),
          PageKind.PHRASE, List.of(Set.of("meaning", "wording")));

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    Set<String> there =
        page.parts(Part.TEXT).map(passage -> passage.role()).collect(Collectors.toSet());
    for (Set<String> roles : WANTED.getOrDefault(page.kind(), List.of())) {
      if (roles.stream().noneMatch(there::contains)) {
        String names = roles.stream().sorted().collect(Collectors.joining(" or "));
        report.fault("/sections", "no section with text has the role " + names);
      }
    }
  }
}
