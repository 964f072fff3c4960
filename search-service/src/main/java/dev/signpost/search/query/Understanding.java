package dev.signpost.search.query;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.search.lexicon.Initials.Stands;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a question was understood as.
 *
 * @param concepts it names, by the lexicon
 * @param place in the body
 * @param kinds of things it asks of them
 * @param form how it is put
 * @param deniedBy pages whose wording only says that what it names is not there
 * @param abbreviates what a word of it may be an abbreviation of
 * @param paraphrases what it names in words that no name has
 */
public record Understanding(
    List<PageId> concepts,
    BodyPlace place,
    List<QuestionKind> kinds,
    Form form,
    List<PageId> deniedBy,
    List<Stands> abbreviates,
    List<Paraphrased> paraphrases) {
  /** Nothing was understood. */
  public static final Understanding NONE = of(List.of(), List.of(), Form.OTHER);

  private static final String PASTED = "wording";
  private static final double MOST = 0.5;

  /**
   * Concepts named in other words.
   *
   * @param share of the question these words are, up to 1; words that questions are made of left
   *     out
   */
  public record Paraphrased(List<PageId> concepts, double share) {}

  /** How a question is put. */
  public enum Form {
    /** Little but a name and what is asked of it. */
    PLAIN,
    /** A sentence out of a report. */
    PASTED,
    OTHER
  }

  public Understanding {
    concepts = List.copyOf(concepts);
    kinds = List.copyOf(kinds);
    deniedBy = List.copyOf(deniedBy);
    abbreviates = List.copyOf(abbreviates);
    paraphrases = List.copyOf(paraphrases);
  }

  static Understanding of(List<PageId> concepts, List<QuestionKind> kinds, Form form) {
    return new Understanding(
        concepts, BodyPlace.ANYWHERE, kinds, form, List.of(), List.of(), List.of());
  }

  Understanding at(BodyPlace where) {
    return new Understanding(concepts, where, kinds, form, deniedBy, abbreviates, paraphrases);
  }

  Understanding deniedBy(List<PageId> pages) {
    return new Understanding(concepts, place, kinds, form, pages, abbreviates, paraphrases);
  }

  Understanding abbreviating(List<Stands> names) {
    return new Understanding(concepts, place, kinds, form, deniedBy, names, paraphrases);
  }

  Understanding paraphrasing(List<Paraphrased> names) {
    return new Understanding(concepts, place, kinds, form, deniedBy, abbreviates, names);
  }

  /** Whether it says little beside a name and what is asked of it. */
  boolean plain() {
    return form == Form.PLAIN;
  }

  /** Whether it is a sentence out of a report. */
  boolean pasted() {
    return form == Form.PASTED;
  }

  /** Whether it is a sentence out of a report that a page of the site is about, word for word. */
  boolean knownWording() {
    return pasted() && concepts.stream().anyMatch(page -> page.kind() == PageKind.PHRASE);
  }

  /** What it asks for, in answers. */
  List<String> asks() {
    List<String> asks = new ArrayList<>(kinds.stream().map(QuestionKind::name).toList());
    if (pasted()) {
      asks.add(PASTED);
    }
    return asks;
  }

  /** Concepts it names, by names or in other words. */
  Set<PageId> named() {
    Set<PageId> named = new LinkedHashSet<>(concepts);
    paraphrases.forEach(name -> named.addAll(name.concepts()));
    return named;
  }

  /** Whether it names nothing the site knows, nor is for the most part other words for it. */
  boolean nameless() {
    return concepts.isEmpty() && paraphrases.stream().noneMatch(name -> name.share() >= MOST);
  }
}
