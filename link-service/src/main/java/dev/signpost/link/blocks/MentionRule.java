package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.blocks.Beside.Known;
import dev.signpost.link.concepts.ConceptUse;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.postings.Rarity;

/** A page names the concept another page is about. */
final class MentionRule implements LinkRule {
  private static final double IF_COMMON = 0.1;

  @Override
  public String name() {
    return "mention";
  }

  @Override
  public void propose(Beside here, Proposals proposals) {
    for (Known known : here.carrying()) {
      ConceptUse use = known.use();
      double rarity = Rarity.CONCEPT.weight(known.postings().band());
      double strength = known.salience() * (IF_COMMON + (1 - IF_COMMON) * rarity);
      boolean wording = isWording(here, use);
      proposals.add(
          new Proposal(use.concept(), known.subject().regions(), strength),
          wording ? "wording" : name(),
          () ->
              wording ? "Its wording names this." : "Named here " + Times.of(use.mentions()) + ".",
          use.evidence());
    }
  }

  /** A phrase page is a report sentence; what that names is what the page is about. */
  private static boolean isWording(Beside here, ConceptUse use) {
    return here.page().kind() == PageKind.PHRASE
        && use.evidence() != null
        && use.evidence().section() == Evidence.TITLE;
  }
}
