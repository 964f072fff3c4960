package dev.signpost.search.spelling;

import dev.signpost.language.Mention;
import dev.signpost.language.Recogniser;
import dev.signpost.language.text.Normaliser;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.spelling.Candidates.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the words of a question that may be typed wrong. */
public final class Spelling {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{4,40}");
  private static final Pattern NAMED_AFTER =
      Pattern.compile("\\s+(?:disease|syndrome)s?\\b", Pattern.CASE_INSENSITIVE);
  private static final int MOST_DOUBTS = 8;
  private static final double COMPLETES_A_NAME = 0.75;
  private static final double TOO_CLOSE = 0.15;

  private final SiteWords words;
  private final Recogniser recogniser;
  private final Candidates candidates;
  private final LookAlikes lookAlikes = LookAlikes.standard();

  /** The index leaves them out, so that they stand on no page. */
  private final Set<String> questionWords = IndexDefinition.questionWords();

  /** Takes the names as they are when it is asked. */
  public Spelling(SiteWords words, Recogniser recogniser) {
    this.words = words;
    this.recogniser = recogniser;
    this.candidates = new Candidates(words);
  }

  /** Words no name holds but which are near one that does, from left to right; the first eight. */
  public List<Doubt> doubts(String text) {
    List<Doubt> doubts = new ArrayList<>();
    for (MatchResult found : WORD.matcher(text).results().toList()) {
      String word = found.group().toLowerCase(Locale.ROOT);
      if (doubts.size() < MOST_DOUBTS && LETTERS.matcher(word).matches() && !known(word)) {
        doubt(text, found, word, doubts);
      }
    }
    return doubts;
  }

  private boolean known(String word) {
    return words.knows(word) || questionWords.contains(word) || lookAlikes.isOne(word);
  }

  private void doubt(String text, MatchResult found, String word, List<Doubt> doubts) {
    List<Candidate> near =
        candidates.near(word).stream()
            .map(candidate -> inContext(text, found, candidate))
            .sorted(Comparator.comparingDouble(Candidate::distance))
            .toList();
    if (!near.isEmpty()) {
      List<String> meant = near.stream().map(Candidate::word).toList();
      List<String> alike = meant.stream().filter(other -> !lookAlikes.are(word, other)).toList();
      boolean sure = sure(word, near) && (near.getFirst().completes() || !eponym(text, found));
      doubts.add(new Doubt(found.start(), found.end(), word, meant, sure, alike));
    }
  }

  /** Nearer if the word in this place is part of a name of several words. */
  private Candidate inContext(String text, MatchResult found, Candidate candidate) {
    String changed =
        text.substring(0, found.start()) + candidate.word() + text.substring(found.end());
    int end = found.start() + candidate.word().length();
    boolean completes =
        recogniser.recogniseQuery(changed).stream()
            .anyMatch(mention -> holdsMore(mention, found.start(), end));
    return completes ? candidate.completing(COMPLETES_A_NAME) : candidate;
  }

  /** Whether it may be somebody's name that the site does not know: "Ritter disease". */
  private static boolean eponym(String text, MatchResult found) {
    return NAMED_AFTER.matcher(text).region(found.end(), text.length()).lookingAt();
  }

  private static boolean holdsMore(Mention mention, int start, int end) {
    return mention.start() <= start
        && mention.end() >= end
        && mention.end() - mention.start() > end - start + 1;
  }

  /** Not if it means another thing, nor if another word is as near and means another thing. */
  private boolean sure(String word, List<Candidate> near) {
    Candidate best = near.getFirst();
    if (lookAlikes.are(word, best.word())) {
      return false;
    }
    return near.stream()
        .skip(1)
        .filter(other -> !Normaliser.key(other.word()).equals(Normaliser.key(best.word())))
        .noneMatch(other ->
            other.distance() - best.distance() < TOO_CLOSE
                || (other.distance() - best.distance() < 1
                    && lookAlikes.are(best.word(), other.word())));
  }
}
