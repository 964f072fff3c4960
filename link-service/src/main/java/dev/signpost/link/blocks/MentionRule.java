package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.blocks.Beside.Known;
import dev.signpost.link.concepts.Naming;
import dev.signpost.link.contract.Evidence;
import java.util.Optional;

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
    for (Known known : here.named()) {
      Naming naming = known.use().text();
      if (naming == null || naming.salience() == 0) {
        continue;
      }
      Optional<Refusal> refusal = known.refusal();
      if (refusal.isPresent()) {
        proposals.refuse(known.use().concept(), NAME, refusal.get());
        continue;
      }
      double rarity = weights.rarity(known.postings());
      double strength = naming.salience() / 100.0 * (IF_COMMON + (1 - IF_COMMON) * rarity);
      Proposal proposal = new Proposal(known.use().concept(), known.subject().where(), strength);
      if (isWording(here, naming)) {
        proposals.add(
            proposal,
            WORDING,
            () ->
                Wording.reason(
                    WORDING, "Its wording names this", known.use().stated(), naming.evidence()));
      } else {
        proposals.add(
            proposal,
            NAME,
            () -> "Named here " + Times.of(naming.mentions()) + ".",
            naming.evidence());
      }
    }
  }

  /** A phrase page is a report sentence; what that names is what the page is about. */
  private static boolean isWording(Beside here, Naming naming) {
    return here.page().kind() == PageKind.PHRASE && naming.evidence().section() == Evidence.TITLE;
  }
}
