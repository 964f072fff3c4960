package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.blocks.Beside.Known;
import dev.signpost.link.concepts.Naming;
import dev.signpost.link.postings.Posting;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Two pages name the same concept: a symptom finds the phrases of its findings so, and pages on the
 * same subject each other. A kind of image in common makes no pages related. The rarer the concept,
 * the more it says; between pages of a kind, which name much alike, it says less. The more pages a
 * concept has brought already, the less it brings, so that a block is not all one thing. What both
 * only warn of makes them no more related.
 */
record SharedConceptRule(Weights weights) implements LinkRule {
  static final String NAME = "shared-concept";

  private static final double OTHER_KIND = 0.6;
  private static final double SAME_KIND = 0.1;
  private static final double HALF_AFTER = 8;

  /** Pages of these kinds name findings as examples. */
  private static final Set<PageKind> LOOKED_UP = Set.of(PageKind.TERM, PageKind.MODALITY);

  private static final double LOOKED_UP_PART = 0.2;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void propose(Beside here, Proposals proposals) {
    for (Known known : here.carrying()) {
      Naming naming = known.use().text();
      if (naming == null || known.use().concept().kind() == PageKind.MODALITY) {
        continue;
      }
      double rarity = weights.rarity(known.postings());
      Map<PageKind, Integer> brought = new EnumMap<>(PageKind.class);
      for (Posting posting : known.postings().best()) {
        if (posting.isRedFlag() || !together(here.page(), posting, proposals)) {
          continue;
        }
        PageKind kind = posting.page().kind();
        double turn = 1 / (1 + (brought.merge(kind, 1, Integer::sum) - 1) / HALF_AFTER);
        double salience = naming.salience() / 100.0 * posting.salience() / 100.0;
        double strength = part(here.page().kind(), kind, rarity) * rarity * turn * salience;
        proposals.add(
            new Proposal(posting.page(), posting.where(), strength),
            NAME,
            () -> "Both name " + known.subject().title() + ".",
            naming.evidence());
      }
    }
  }

  /** Where only one part of the body is felt in the other, one of the two has to be felt. */
  private static boolean together(PageId here, Posting there, Proposals proposals) {
    return here.kind() == PageKind.SYMPTOM
        || there.page().kind() == PageKind.SYMPTOM
        || proposals.near(there.where());
  }

  private static double part(PageKind here, PageKind there, double rarity) {
    if (here == there) {
      return SAME_KIND * rarity;
    }
    return LOOKED_UP.contains(there) ? LOOKED_UP_PART : OTHER_KIND;
  }
}
