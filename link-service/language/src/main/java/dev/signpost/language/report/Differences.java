package dev.signpost.language.report;

import dev.signpost.language.report.Layout.Sentence;
import dev.signpost.language.text.Normaliser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What makes a near wording another statement: a side, grade or number that only one of the two
 * has, a word of {@code roles.tsv} that tells ("acute", "anterior"), a denial where no finding
 * shows who is denied, or two words that look alike and are not the same ("hypodense" and
 * "hyperdense").
 */
final class Differences {
  private static final int SHORTEST_LOOKALIKE = 5;
  private static final int LIKE = 3;

  private Differences() {}

  /**
   * Whether there is one.
   *
   * @param finding whether the sentence names a finding; its denial has been compared then
   */
  static boolean between(MarkedText text, Sentence sentence, String wording, boolean finding) {
    int start = text.start(sentence.from());
    int end = text.tokens().end(sentence.to() - 1);
    String own = text.text().substring(start, end);
    int mask = Role.SIDES | Role.GRADES | (finding ? 0 : Role.NEGATES.bit());
    return !telling(own, mask).equals(telling(wording, mask)) || alike(own, wording);
  }

  /** The words that tell, numbers among them. */
  private static Set<String> telling(String text, int mask) {
    MarkedText marked = new MarkedText();
    marked.read(text);
    Set<String> telling = new HashSet<>();
    List<String> words = Normaliser.words(text);
    for (int i = 0; i < words.size(); i++) {
      boolean number = words.get(i).chars().allMatch(Character::isDigit);
      if (number || marked.roles(i, mask | Role.TELLING.bit()) != 0) {
        telling.add(words.get(i));
      }
    }
    return telling;
  }

  /** Whether a word of one that the other lacks looks like one of the other's. */
  private static boolean alike(String some, String others) {
    Set<String> mine = new HashSet<>(Normaliser.words(some));
    Set<String> theirs = new HashSet<>(Normaliser.words(others));
    Set<String> shared = new HashSet<>(mine);
    shared.retainAll(theirs);
    mine.removeAll(shared);
    theirs.removeAll(shared);
    return mine.stream()
        .anyMatch(word -> theirs.stream().anyMatch(other -> alikeWords(word, other)));
  }

  private static boolean alikeWords(String word, String other) {
    return Math.min(word.length(), other.length()) >= SHORTEST_LOOKALIKE
        && distance(word, other) <= LIKE
        && !word.startsWith(other)
        && !other.startsWith(word);
  }

  /** Levenshtein's distance. */
  private static int distance(String word, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int change = word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(diagonal + change, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[row.length - 1];
  }
}
