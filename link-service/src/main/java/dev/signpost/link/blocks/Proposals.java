package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.contract.Reason;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what rules propose for one page, but for itself and pages of conflicting regions. */
final class Proposals {
  private final PageId page;
  private final List<String> regions;
  private final RegionGate gate;
  private final Refusals refusals;
  private final Map<PageId, Candidate> candidates = new LinkedHashMap<>();

  Proposals(PageId page, List<String> regions, RegionGate gate, Refusals refusals) {
    this.page = page;
    this.regions = regions;
    this.gate = gate;
    this.refusals = refusals;
  }

  void add(Proposal proposal, String rule, Supplier<String> text, @Nullable Evidence evidence) {
    if (allows(proposal.page(), proposal.regions(), rule)) {
      candidates
          .computeIfAbsent(proposal.page(), Candidate::new)
          .add(proposal.strength(), () -> new Reason(rule, text.get(), evidence));
    }
  }

  /** Whether a page may stand beside this one at all; counts if the regions forbid it. */
  boolean allows(PageId other, List<String> otherRegions, String rule) {
    if (other.equals(page)) {
      return false;
    }
    boolean allowed = gate.allows(regions, otherRegions);
    if (!allowed) {
      refusals.refused(rule);
    }
    return allowed;
  }

  Collection<Candidate> candidates() {
    return candidates.values();
  }
}
