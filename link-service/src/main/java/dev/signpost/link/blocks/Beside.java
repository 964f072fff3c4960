package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.About;
import dev.signpost.link.concepts.ConceptUse;
import dev.signpost.link.concepts.NameWord;
import dev.signpost.link.concepts.Subject;
import dev.signpost.link.postings.SubjectPostings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The page whose blocks are worked out, and what is known around it.
 *
 * @param uses concepts it names or links to
 * @param nameWords of its names
 * @param postings what is known of a subject
 */
record Beside(
    PageId page,
    About about,
    List<ConceptUse> uses,
    List<NameWord> nameWords,
    Function<Subject, SubjectPostings> postings) {

  /** Concepts it says are there, with what is known of them; those of no page are out. */
  List<Known> named() {
    return known(uses.stream().filter(use -> use.salience() > 0).toList());
  }

  /** Those that carry links: not by boilerplate alone. */
  List<Known> carrying() {
    return named().stream()
        .filter(known -> !known.postings.boilerplate().isAll(known.use.sentences()))
        .toList();
  }

  /** Editors' links to pages that are there. */
  List<Known> declared() {
    return known(uses.stream().filter(use -> use.declared() != null).toList());
  }

  private List<Known> known(List<ConceptUse> some) {
    return some.stream()
        .map(use -> new Known(use, postings.apply(Subject.concept(use.concept()))))
        .filter(known -> known.postings.about() != null)
        .toList();
  }

  /** A concept used here whose own page is there. */
  record Known(ConceptUse use, SubjectPostings postings) {
    /** What keeps this page from linking to the concept's, however it names it. */
    Optional<Refusal> refusal() {
      if (postings.boilerplate().isAll(use.sentences())) {
        return Optional.of(
            new Refusal("boilerplate", "Named here only in a sentence that stands on many pages."));
      }
      return use.salience() < postings.quota()
          ? Optional.of(
              new Refusal(
                  "quota",
                  "Quota: so many pages name this that only those count which do so most: %d %% < %d %%."
                      .formatted(use.salience(), postings.quota())))
          : Optional.empty();
    }

    About subject() {
      About about = postings.about();
      if (about == null) {
        throw new IllegalStateException("no page: " + use.concept());
      }
      return about;
    }
  }
}
