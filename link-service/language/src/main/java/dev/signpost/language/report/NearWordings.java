package dev.signpost.language.report;

import dev.signpost.language.report.Layout.Sentence;
import dev.signpost.language.report.PhraseMatch.Likeness;
import dev.signpost.language.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the wording that says what a sentence says in nearly the same words: the most words in
 * common, the rarer the more (Dice's coefficient over inverse document frequencies). It must be of
 * the same findings, levels, sides and grades, and what {@link Differences} names must not differ.
 */
final class NearWordings {
  private static final double NEAR = 0.65;
  private static final double MOST = 0.99;
  private static final int MOST_WORDS = 60;
  private static final int RARE_WORDS = 4;
  private static final int MOST_CANDIDATES = 200;
  private static final int TRIED = 3;

  private final PhraseBook book;
  private final MarkedText text;
  private final OpenText open;
  private final Meanings meanings;
  private final Map<Integer, Double> weights = new HashMap<>();

  NearWordings(PhraseBook book, MarkedText text, OpenText open, Meanings meanings) {
    this.book = book;
    this.text = text;
    this.open = open;
    this.meanings = meanings;
  }

  private record Candidate(Wording wording, double score) {}

  /** The words of a sentence that are known, and how many are not. */
  private record Words(Set<Integer> known, int unknown) {}

  Optional<PhraseMatch> of(Sentence sentence) {
    int from = open.stepOf(sentence.from());
    int to = open.stepOf(sentence.to() - 1) + 1;
    if (to - from < 3 || to - from > MOST_WORDS) {
      return Optional.empty();
    }
    Words words = words(from, to);
    int start = text.start(sentence.from());
    int end = text.tokens().end(sentence.to() - 1);
    return candidates(words).stream()
        .filter(candidate -> candidate.wording.levels().equals(open.levels(from, to)))
        .filter(candidate -> meanings.same(candidate.wording, start, end))
        .filter(candidate ->
            meanings.any(start, end) || words.known.contains(rarest(candidate.wording)))
        .filter(candidate ->
            !Differences.between(
                text, sentence, candidate.wording.text(), meanings.any(start, end)))
        .findFirst()
        .map(candidate -> match(candidate, start, end));
  }

  private static PhraseMatch match(Candidate candidate, int start, int end) {
    double score = Math.min(MOST, Math.floor(candidate.score * 100) / 100);
    return new PhraseMatch(candidate.wording.page(), start, end, Likeness.NEAR, score);
  }

  private Words words(int from, int to) {
    Set<Integer> known = new LinkedHashSet<>();
    int unknown = 0;
    for (int i = from; i < to; i++) {
      int word = open.word(i);
      if (word == Vocabulary.UNKNOWN) {
        unknown++;
      } else if (!book.with(word).isEmpty()) {
        known.add(word);
      }
    }
    return new Words(known, unknown);
  }

  /** The likest wordings that have one of the sentence's rarest words. */
  private List<Candidate> candidates(Words words) {
    Set<Wording> looked = new LinkedHashSet<>();
    words.known.stream()
        .sorted(Comparator.comparingInt(word -> book.with(word).size()))
        .limit(RARE_WORDS)
        .forEach(word ->
            book.with(word).stream().limit(MOST_CANDIDATES / RARE_WORDS).forEach(looked::add));
    List<Candidate> candidates = new ArrayList<>();
    double own = words.known.stream().mapToDouble(this::weight).sum() + words.unknown * rarest();
    for (Wording wording : looked) {
      double score = score(wording, words.known, own);
      if (score >= NEAR) {
        candidates.add(new Candidate(wording, score));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.wording.page()));
    return candidates.subList(0, Math.min(TRIED, candidates.size()));
  }

  private double score(Wording wording, Set<Integer> words, double own) {
    double common = 0;
    double theirs = 0;
    for (int word : wording.words()) {
      double weight = weight(word);
      theirs += weight;
      common += words.contains(word) ? weight : 0;
    }
    return 2 * common / (own + theirs);
  }

  /** The word that says most; without it and without a finding, the rest says little. */
  private int rarest(Wording wording) {
    int rarest = Vocabulary.UNKNOWN;
    for (int word : wording.words()) {
      rarest = rarest == Vocabulary.UNKNOWN || weight(word) > weight(rarest) ? word : rarest;
    }
    return rarest;
  }

  private double weight(int word) {
    return weights.computeIfAbsent(
        word, key -> Math.log1p((double) book.size() / Math.max(1, book.with(key).size())));
  }

  private double rarest() {
    return Math.log1p(Math.max(1, book.size()));
  }
}
