package dev.signpost.link.blocks;

import dev.signpost.link.concepts.Factor;
import dev.signpost.link.postings.Rarity;
import dev.signpost.link.postings.SubjectPostings;
import java.util.Set;

/** What rules weigh with, but for the factors that are left out. */
record Weights(Set<Factor> without) {
  Weights {
    without = Set.copyOf(without);
  }

  /** Of a concept: between 0 (too common to tell anything) and 1 (named by one page). */
  double rarity(SubjectPostings concept) {
    return without.contains(Factor.RARITY) ? 1 : Rarity.CONCEPT.weight(concept.band());
  }
}
