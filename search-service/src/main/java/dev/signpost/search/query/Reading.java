package dev.signpost.search.query;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.Mention;
import dev.signpost.language.assertion.Assertion;
import dev.signpost.search.lexicon.Initials.Abbreviation;
import dev.signpost.search.lexicon.Initials.Stands;
import dev.signpost.search.lexicon.Paraphrases.Paraphrase;
import dev.signpost.search.spelling.Doubt;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a text names.
 *
 * @param mentions by names of the site
 * @param abbreviations that nobody listed, but that may be short for such names
 * @param paraphrases words that mean the same as such names
 */
record Reading(
    String text,
    List<Mention> mentions,
    List<Abbreviation> abbreviations,
    List<Paraphrase> paraphrases) {
  Reading {
    mentions = List.copyOf(mentions);
    abbreviations = List.copyOf(abbreviations);
    paraphrases = List.copyOf(paraphrases);
  }

  /** A part of the text, in UTF-16 units. */
  record Span(int start, int end) {
    boolean holds(int from, int to) {
      return start <= from && to <= end;
    }
  }

  /** Where it names something. */
  List<Span> named() {
    return Stream.concat(
            mentions.stream().map(mention -> new Span(mention.start(), mention.end())), unlisted())
        .toList();
  }

  private Stream<Span> unlisted() {
    return Stream.concat(
        abbreviations.stream().map(one -> new Span(one.start(), one.end())),
        paraphrases.stream().map(one -> new Span(one.start(), one.end())));
  }

  /** Those doubts that may be slips: words that name something, be it unlisted, are none. */
  List<Doubt> slips(List<Doubt> doubts) {
    List<Span> unlisted = unlisted().toList();
    return doubts.stream()
        .filter(
            doubt -> unlisted.stream().noneMatch(span -> span.holds(doubt.start(), doubt.end())))
        .toList();
  }

  List<PageId> concepts() {
    return concepts(mentions);
  }

  /** What it names and does not deny. */
  List<PageId> sought() {
    return concepts(
        mentions.stream().filter(mention -> mention.assertion() != Assertion.ABSENT).toList());
  }

  List<Stands> abbreviated() {
    return abbreviations.stream().map(Abbreviation::stands).flatMap(List::stream).toList();
  }

  private static List<PageId> concepts(List<Mention> mentions) {
    return mentions.stream().map(Mention::concepts).flatMap(List::stream).distinct().toList();
  }
}
