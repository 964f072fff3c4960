package dev.signpost.search.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.Mention;
import dev.signpost.language.Recogniser;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a question names in words that no name of the site has, but that mean the same in
 * English: "renal calculi" for a page on kidney stones.
 */
public final class Paraphrases {
  /** Places of one question that are looked at; long messages have many, and name enough. */
  private static final int MOST_PLACES = 6;

  /** Texts tried for one question. */
  private static final int MOST_TEXTS = 64;

  private final SameMeaning sameMeaning = SameMeaning.standard();
  private final Recogniser site;

  Paraphrases(Recogniser site) {
    this.site = site;
  }

  /**
   * A place in a question that names concepts in other words.
   *
   * @param start first UTF-16 unit of these words
   * @param end one past their last
   */
  public record Paraphrase(int start, int end, List<PageId> concepts) {}

  /**
   * The paraphrases in a question, those of one place before those of two beside each other.
   *
   * @param named what it names by names of the site; nothing is looked for within these
   */
  public List<Paraphrase> in(String question, List<Mention> named) {
    List<Mention> places =
        sameMeaning.in(question).stream()
            .filter(place -> named.stream().noneMatch(name -> holds(name, place)))
            .limit(MOST_PLACES)
            .toList();
    List<Paraphrase> found = new ArrayList<>();
    rephrased(question, places).stream().limit(MOST_TEXTS).forEach(text -> read(text, found));
    return found.stream().distinct().toList();
  }

  private static boolean holds(Mention name, Mention place) {
    return name.start() <= place.start() && place.end() <= name.end();
  }

  /** A question with other words from one place to another. */
  private record Rephrased(String text, int start, int end, int originalEnd) {
    static Rephrased of(String question, Mention place, String wording) {
      return new Rephrased(
          question.substring(0, place.start()) + wording + question.substring(place.end()),
          place.start(),
          place.start() + wording.length(),
          place.end());
    }

    /** The same with another wording further right, too. */
    Rephrased and(Mention place, String wording) {
      int moved = end - originalEnd;
      return new Rephrased(
          text.substring(0, place.start() + moved) + wording + text.substring(place.end() + moved),
          start,
          place.start() + moved + wording.length(),
          place.end());
    }
  }

  private List<Rephrased> rephrased(String question, List<Mention> places) {
    List<Rephrased> once = new ArrayList<>();
    List<Rephrased> twice = new ArrayList<>();
    List<Rephrased> before = List.of();
    for (Mention place : places) {
      List<Rephrased> here = new ArrayList<>();
      for (String wording : sameMeaning.others(place, question)) {
        here.add(Rephrased.of(question, place, wording));
        before.forEach(text -> twice.add(text.and(place, wording)));
      }
      once.addAll(here);
      before = here;
    }
    once.addAll(twice);
    return once;
  }

  private void read(Rephrased text, List<Paraphrase> found) {
    for (Mention name : site.recogniseQuery(text.text())) {
      if (name.start() <= text.start() && text.end() <= name.end()) {
        found.add(new Paraphrase(text.start(), text.originalEnd(), name.concepts()));
      }
    }
  }
}
