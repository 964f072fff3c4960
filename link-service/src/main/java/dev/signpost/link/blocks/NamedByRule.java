package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.concepts.Subject;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.contract.Reason;
import dev.signpost.link.postings.Posting;
import dev.signpost.link.postings.SubjectPostings;

/** Another page names the concept this page is about; the evidence is on that page. */
record NamedByRule(Weights weights) implements LinkRule {
  static final String NAME = "named-by";

  private static final double IF_COMMON = 0.11;
  private static final double IF_RARE = 0.3;

  /** A page that names it in its title is about something like it. */
  private static final double IN_TITLE = 0.7;

  /** Who has this is not helped by all the pages that warn of it. */
  private static final double AS_RED_FLAG = 0.5;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void propose(Beside here, Proposals proposals) {
    SubjectPostings own = here.postings().apply(Subject.concept(here.page()));
    double rarity = weights.rarity(own);
    double inText = IF_COMMON + (IF_RARE - IF_COMMON) * rarity;
    for (Posting posting : own.best()) {
      double weight = isTitle(posting) ? IN_TITLE * rarity : inText * part(posting);
      proposals.add(
          new Proposal(posting.page(), posting.where(), weight * posting.salience() / 100.0),
          NAME,
          () -> reason(posting));
    }
  }

  private static double part(Posting posting) {
    return posting.isRedFlag() ? AS_RED_FLAG : 1;
  }

  private static Reason reason(Posting posting) {
    Evidence evidence = posting.evidence();
    if (isTitle(posting) && posting.page().kind() == PageKind.PHRASE) {
      return Wording.reason(NAME, "Its wording names this page", posting.stated(), evidence);
    }
    return new Reason(
        NAME,
        posting.isRedFlag()
            ? "Names this page as a red flag."
            : "Names this page " + Times.of(posting.mentions()) + ".",
        evidence);
  }

  private static boolean isTitle(Posting posting) {
    return posting.evidence() != null && posting.evidence().section() == Evidence.TITLE;
  }
}
