package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.blocks.Beside.Known;
import dev.signpost.link.postings.Posting;
import java.util.EnumMap;
import java.util.Map;

/**
 * Two pages name the same concept: a symptom finds the phrases of its findings so, and pages on the
 * same subject each other. A kind of image in common makes no pages related. The rarer the concept,
 * the more it says; between pages of a kind, which name much alike, it says less. The more pages a
 * concept has brought already, the less it brings, so that a block is not all one thing.
 */
record SharedConceptRule(Weights weights) implements LinkRule {
  static final String NAME = "shared-concept";

  private static final double OTHER_KIND = 0.6;
  private static final double SAME_KIND = 0.1;
  private static final double HALF_AFTER = 8;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void propose(Beside here, Proposals proposals) {
    for (Known known : here.carrying()) {
      if (known.use().concept().kind() == PageKind.MODALITY) {
        continue;
      }
      double rarity = weights.rarity(known.postings());
      Map<PageKind, Integer> brought = new EnumMap<>(PageKind.class);
      for (Posting posting : known.postings().best()) {
        PageKind kind = posting.page().kind();
        double part = kind == here.page().kind() ? SAME_KIND * rarity : OTHER_KIND;
        double turn = 1 / (1 + (brought.merge(kind, 1, Integer::sum) - 1) / HALF_AFTER);
        double strength = part * rarity * turn * known.salience() * posting.salience() / 100.0;
        proposals.add(
            new Proposal(posting.page(), posting.where(), strength),
            NAME,
            () -> "Both name " + known.subject().title() + ".",
            known.use().evidence());
      }
    }
  }
}
