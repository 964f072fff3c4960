package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.blocks.Gate.Side;
import dev.signpost.link.concepts.Where;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.contract.Reason;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what rules propose for one page, but for itself and what the gates refuse. */
final class Proposals {
  private final PageId page;
  private final Side here;
  private final Gates gate;
  private final Refusals refusals;
  private final Map<PageId, Candidate> candidates = new LinkedHashMap<>();

  Proposals(PageId page, Where where, Gates gate, Refusals refusals) {
    this.page = page;
    this.here = new Side(page.kind(), where);
    this.gate = gate;
    this.refusals = refusals;
  }

  void add(Proposal proposal, String rule, Supplier<String> text, @Nullable Evidence evidence) {
    add(proposal, rule, () -> new Reason(rule, text.get(), evidence));
  }

  void add(Proposal proposal, String rule, Supplier<Reason> reason) {
    if (allows(proposal.page(), proposal.where(), rule)) {
      candidates
          .computeIfAbsent(proposal.page(), Candidate::new)
          .add(proposal.strength(), rule, reason);
    }
  }

  /** Whether an editor may place a page beside this one; tells of it if the regions forbid it. */
  boolean allowsDeclared(PageId other, Where where, String rule) {
    return !other.equals(page)
        && passes(other, rule, gate.refusalOfDeclared(here, new Side(other.kind(), where)));
  }

  private boolean allows(PageId other, Where where, String rule) {
    return !other.equals(page)
        && passes(other, rule, gate.refusal(here, new Side(other.kind(), where)));
  }

  private boolean passes(PageId other, String rule, Optional<Refusal> refusal) {
    refusal.ifPresent(reason -> refuse(other, rule, reason));
    return refusal.isEmpty();
  }

  /** Whether another place is close to this page's. */
  boolean near(Where where) {
    return gate.near(here.where(), where);
  }

  /** A rule would propose a page, but for that. */
  void refuse(PageId other, String rule, Refusal refusal) {
    refusals.refused(other, rule, refusal);
  }

  Collection<Candidate> candidates() {
    return candidates.values();
  }

  /** Whether a red flag of this page names that one. */
  boolean isWarnedOf(PageId other) {
    return candidate(other).filter(c -> c.isProposedBy(RedFlagRule.NAME)).isPresent();
  }

  Optional<Candidate> candidate(PageId other) {
    return Optional.ofNullable(candidates.get(other));
  }
}
