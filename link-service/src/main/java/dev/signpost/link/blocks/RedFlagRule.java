package dev.signpost.link.blocks;

import dev.signpost.link.concepts.ConceptUse;

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
    new NamedConcepts(NAME, ConceptUse::redFlags, IF_COMMON, weights)
        .propose(
            here,
            proposals,
            (proposal, _, naming) ->
                proposals.add(
                    proposal, NAME, () -> "Named here as a red flag.", naming.evidence()));
  }
}
