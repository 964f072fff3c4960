package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.blocks.Beside.Known;
import dev.signpost.link.concepts.ConceptUse;
import dev.signpost.link.concepts.Naming;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.contract.Reason;

/** A page names the concept another page is about. */
record MentionRule(Weights weights) implements LinkRule {
  static final String NAME = "mention";
  static final String WORDING = "wording";

  private static final double IF_COMMON = 0.1;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void propose(Beside here, Proposals proposals) {
    new NamedConcepts(NAME, ConceptUse::text, IF_COMMON, weights)
        .propose(
            here,
            proposals,
            (proposal, known, naming) -> {
              if (isWording(here, naming)) {
                proposals.add(proposal, WORDING, () -> wording(known, naming));
              } else {
                proposals.add(
                    proposal,
                    NAME,
                    () -> "Named here " + Times.of(naming.mentions()) + ".",
                    naming.evidence());
              }
            });
  }

  private static Reason wording(Known known, Naming naming) {
    return Wording.reason(
        WORDING, "Its wording names this", known.use().stated(), naming.evidence());
  }

  /** A phrase page is a report sentence; what that names is what the page is about. */
  private static boolean isWording(Beside here, Naming naming) {
    return here.page().kind() == PageKind.PHRASE && naming.evidence().section() == Evidence.TITLE;
  }
}
