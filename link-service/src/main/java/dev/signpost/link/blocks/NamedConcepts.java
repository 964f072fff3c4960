package dev.signpost.link.blocks;

import dev.signpost.link.blocks.Beside.Known;
import dev.signpost.link.concepts.ConceptUse;
import dev.signpost.link.concepts.Naming;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Concepts that a part of the page's text names, as proposals for their pages.
 *
 * @param rule that proposes them, or is refused
 * @param part of the text; null where it does not name the concept
 * @param ifCommon how much a name counts that many pages have, of one that few have
 */
record NamedConcepts(
    String rule, Function<ConceptUse, @Nullable Naming> part, double ifCommon, Weights weights) {

  /** Takes what is proposed. */
  @FunctionalInterface
  interface Taker {
    void take(Proposal proposal, Known known, Naming naming);
  }

  void propose(Beside here, Proposals proposals, Taker taker) {
    for (Known known : here.named()) {
      Naming naming = part.apply(known.use());
      if (naming == null || naming.salience() == 0) {
        continue;
      }
      Optional<Refusal> refusal = known.refusal();
      if (refusal.isPresent()) {
        proposals.refuse(known.use().concept(), rule, refusal.get());
        continue;
      }
      double rarity = weights.rarity(known.postings());
      double strength = naming.salience() / 100.0 * (ifCommon + (1 - ifCommon) * rarity);
      taker.take(
          new Proposal(known.use().concept(), known.subject().where(), strength), known, naming);
    }
  }
}
