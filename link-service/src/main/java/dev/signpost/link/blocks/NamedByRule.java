package dev.signpost.link.blocks;

import dev.signpost.link.concepts.Subject;
import dev.signpost.link.postings.SubjectPostings;
import dev.signpost.link.postings.Posting;
import dev.signpost.link.postings.Rarity;

/** Another page names the concept this page is about; the evidence is on that page. */
final class NamedByRule implements LinkRule {
  private static final double IF_COMMON = 0.11;
  private static final double IF_RARE = 0.3;

  @Override
  public String name() {
    return "named-by";
  }

  @Override
  public void propose(Beside here, Proposals proposals) {
    SubjectPostings own = here.postings().apply(Subject.concept(here.page()));
    double rarity = Rarity.CONCEPT.weight(own.band());
    double weight = IF_COMMON + (IF_RARE - IF_COMMON) * rarity;
    for (Posting posting : own.best()) {
      proposals.add(
          new Proposal(posting.page(), posting.regions(), weight * posting.salience() / 100.0),
          name(),
          () -> "Names this page " + Times.of(posting.mentions()) + ".",
          posting.evidence());
    }
  }
}
