package dev.signpost.link.blocks;

import dev.signpost.link.blocks.Beside.Known;
import dev.signpost.link.concepts.Naming;
import java.util.Optional;

/**
 * The red flags of a page name what another page is about: a danger it warns of. That others warn
 * of it too makes it no less of a danger, so rarity counts less than for a mention.
 */
record RedFlagRule(Weights weights) implements LinkRule {
  static final String NAME = "red-flag";

  private static final double IF_COMMON = 0.4;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void propose(Beside here, Proposals proposals) {
    for (Known known : here.named()) {
      Naming naming = known.use().redFlags();
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
      proposals.add(
          new Proposal(known.use().concept(), known.subject().where(), strength),
          NAME,
          () -> "Named here as a red flag.",
          naming.evidence());
    }
  }
}
