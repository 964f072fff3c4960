package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.blocks.Beside.Known;
import dev.signpost.link.concepts.ConceptUse;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.postings.SubjectPostings;
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
      ConceptUse use = known.use();
      Optional<Refusal> refusal = refusal(use, known.postings());
      if (refusal.isPresent()) {
        proposals.refuse(use.concept(), NAME, refusal.get());
        continue;
      }
      double rarity = weights.rarity(known.postings());
      double strength = known.salience() * (IF_COMMON + (1 - IF_COMMON) * rarity);
      boolean wording = isWording(here, use);
      proposals.add(
          new Proposal(use.concept(), known.subject().where(), strength),
          wording ? WORDING : NAME,
          () ->
              wording ? "Its wording names this." : "Named here " + Times.of(use.mentions()) + ".",
          use.evidence());
    }
  }

  private static Optional<Refusal> refusal(ConceptUse use, SubjectPostings known) {
    if (known.boilerplate().isAll(use.sentences())) {
      return Optional.of(
          new Refusal("boilerplate", "Named here only in a sentence that stands on many pages."));
    }
    return use.salience() < known.quota()
        ? Optional.of(
            new Refusal(
                "quota",
                "Quota: so many pages name this that only those count which do so most: %d %% < %d %%."
                    .formatted(use.salience(), known.quota())))
        : Optional.empty();
  }

  /** A phrase page is a report sentence; what that names is what the page is about. */
  private static boolean isWording(Beside here, ConceptUse use) {
    return here.page().kind() == PageKind.PHRASE
        && use.evidence() != null
        && use.evidence().section() == Evidence.TITLE;
  }
}
