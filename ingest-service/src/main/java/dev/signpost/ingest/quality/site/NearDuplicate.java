package dev.signpost.ingest.quality.site;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.quality.policy.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Two pages of nearly the same text: one of them is not needed, or was never written. */
final class NearDuplicate implements SiteRule {
  private static final Policy POLICY =
      Policy.warning("near-duplicate", "No other page has nearly the same text.");

  private static final double NEAR = 0.8;
  private static final int COMPARED = 4;

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(MarkedPage marked, SiteView site, BiConsumer<String, String> report) {
    List<PageId> candidates =
        Arrays.stream(marked.bands())
            .boxed()
            .flatMap(band -> site.bearing(band).stream())
            .filter(id -> !id.equals(marked.page().id()))
            .distinct()
            .limit(COMPARED)
            .toList();
    for (PageId candidate : candidates) {
      Optional<Double> resemblance =
          site.page(candidate)
              .map(other -> Shingles.resemblance(marked.shingles(), Shingles.of(other)));
      if (resemblance.isPresent() && resemblance.get() >= NEAR) {
        report.accept(
            "",
            "the text is nearly that of %s (%d %% in common)"
                .formatted(candidate, Math.round(100 * resemblance.get())));
        return;
      }
    }
  }
}
