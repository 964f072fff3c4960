package dev.signpost.link.blocks;

import dev.signpost.link.blocks.Beside.Known;
import dev.signpost.link.postings.Posting;
import dev.signpost.link.postings.Rarity;

/**
 * Two pages name the same concept: a symptom finds the phrases of its findings so, and pages on the
 * same subject each other. The rarer the concept, the more it says.
 */
final class SharedConceptRule implements LinkRule {
  private static final double AT_BEST = 0.1;

  @Override
  public String name() {
    return "shared-concept";
  }

  @Override
  public void propose(Beside here, Proposals proposals) {
    for (Known known : here.carrying()) {
      double rarity = Rarity.CONCEPT.weight(known.postings().band());
      double weight = AT_BEST * rarity * rarity * known.salience();
      for (Posting posting : known.postings().best()) {
        proposals.add(
            new Proposal(posting.page(), posting.regions(), weight * posting.salience() / 100.0),
            name(),
            () -> "Both name " + known.subject().title() + ".",
            known.use().evidence());
      }
    }
  }
}
