package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.concepts.NameWord;
import dev.signpost.link.concepts.Subject;
import dev.signpost.link.concepts.Where;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.postings.Posting;
import dev.signpost.link.postings.Rarity;
import dev.signpost.link.postings.SubjectPostings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two pages go by names of the same words: the rarer the words, and the more of both names they
 * make up, the more. Not where one part of the body is only felt in the other: "knee pain" is not
 * like "chest pain". A phrase page's name is a sentence, which may deny what it names; it is
 * compared with other phrases only.
 */
final class SimilarNameRule implements LinkRule {
  static final String NAME = "similar-name";

  private static final double AT_BEST = 0.8;

  /** What a word counts that is in another name but not in the title. */
  private static final double NOT_IN_TITLE = 0.15;

  /** How far it counts how much of the other's title the words make up. */
  private static final double BACK = 0.2;

  /** Names of pages of two kinds that have less in common are different names. */
  private static final double OTHER_KIND = 0.35;

  private static final double SAME = 0.99;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void propose(Beside here, Proposals proposals) {
    Map<PageId, Likeness> likenesses = new LinkedHashMap<>();
    double total = 0;
    int site = here.postings().apply(Subject.SITE).band();
    for (NameWord word : here.nameWords()) {
      SubjectPostings known = here.postings().apply(Subject.word(word.word()));
      double weight =
          Rarity.WORD.weight(known.band(), site) * (word.share() > 0 ? 1 : NOT_IN_TITLE);
      total += weight;
      for (Posting posting : known.best()) {
        if (comparable(here.page(), posting.page())) {
          likenesses
              .computeIfAbsent(posting.page(), page -> new Likeness(posting))
              .add(word.word(), weight, posting);
        }
      }
    }
    for (Likeness likeness : likenesses.values()) {
      double similarity = likeness.of(total);
      boolean different = similarity < likeness.least(here.page());
      if (different || !proposals.near(likeness.where)) {
        continue;
      }
      proposals.add(
          new Proposal(likeness.page, likeness.where, AT_BEST * similarity),
          NAME,
          () -> similarity > SAME ? "Goes by the same name." : likeness.text(),
          evidence(here));
    }
  }

  private static boolean comparable(PageId one, PageId other) {
    return (one.kind() == PageKind.PHRASE) == (other.kind() == PageKind.PHRASE);
  }

  private static Evidence evidence(Beside here) {
    String title = here.about().title();
    return new Evidence(Evidence.TITLE, 0, title.length(), title);
  }

  /** What the names of another page have in common with this page's. */
  private static final class Likeness {
    private final PageId page;
    private final Where where;
    private final List<String> words = new ArrayList<>();
    private double common;
    private int share;

    Likeness(Posting posting) {
      page = posting.page();
      where = posting.where();
    }

    void add(String word, double weight, Posting posting) {
      words.add(word);
      common += weight * posting.salience() / 100.0;
      share += posting.mentions();
    }

    double of(double total) {
      double back = Math.min(1, share / 99.0);
      return total == 0 ? 0 : common / total * (1 - BACK + BACK * back);
    }

    double least(PageId here) {
      return here.kind() == page.kind() ? 0 : OTHER_KIND;
    }

    String text() {
      return words.size() == 1
          ? "Both names hold the word " + words.getFirst() + "."
          : "Both names hold the words " + String.join(", ", words) + ".";
    }
  }
}
