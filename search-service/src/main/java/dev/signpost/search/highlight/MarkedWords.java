package dev.signpost.search.highlight;

import dev.signpost.search.highlight.EnglishText.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the words of a text that have a term of the question. Words are divided by white space in
 * any case and keep their first letter in any form, so only what stands between two spaces and has
 * a word beginning as a term does, or a letter beyond ASCII, is analysed, and most of that is known
 * from before.
 */
final class MarkedWords {
  /**
   * Of what stands between spaces on pages; nothing of questions is kept. Nothing gives way either:
   * what stands on many pages comes early.
   */
  private static final int MOST_KNOWN = 30_000;

  private static final int LONGEST_KNOWN = 40;
  private static final int ASCII = 128;
  private static final char NO_BREAK_SPACE = '\u00a0';

  private final EnglishText english;
  private final Map<String, List<Word>> known = new ConcurrentHashMap<>();

  MarkedWords(EnglishText english) {
    this.english = english;
  }

  /** What is looked for: terms, and which ASCII characters words with one may begin with. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sought(Set<String> terms, boolean[] initials) {
    static Sought of(Set<String> terms) {
      boolean[] initials = new boolean[ASCII];
      for (String term : terms) {
        char first = term.isEmpty() ? 0 : term.charAt(0);
        if (first < ASCII) {
          initials[first] = true;
          initials[Character.toUpperCase(first)] = true;
        }
      }
      return new Sought(terms, initials);
    }
  }

  /** The words in their order. */
  List<Word> in(String text, Sought sought) {
    boolean[] initials = sought.initials();
    List<Word> found = new ArrayList<>();
    int start = 0;
    boolean mayMatch = false;
    boolean inWord = false;
    for (int i = 0; i <= text.length(); i++) {
      char unit = i < text.length() ? text.charAt(i) : ' ';
      if (isSpace(unit)) {
        if (mayMatch) {
          add(text, start, i, sought.terms(), found);
        }
        start = i + 1;
        mayMatch = false;
        inWord = false;
      } else {
        mayMatch |= unit >= ASCII || (!inWord && initials[unit]);
        inWord = !isPunctuation(unit);
      }
    }
    return found;
  }

  private void add(String text, int from, int to, Set<String> terms, List<Word> found) {
    int start = from;
    int end = to;
    while (start < end && isPunctuation(text.charAt(start))) {
      start++;
    }
    while (end > start && isPunctuation(text.charAt(end - 1))) {
      end--;
    }
    for (Word word : words(text.substring(start, end))) {
      if (terms.contains(word.term())) {
        found.add(new Word(word.term(), start + word.start(), start + word.end()));
      }
    }
  }

  private List<Word> words(String piece) {
    List<Word> words = known.get(piece);
    if (words == null) {
      words = english.words(piece);
      if (piece.length() <= LONGEST_KNOWN && known.size() < MOST_KNOWN) {
        known.put(piece, words);
      }
    }
    return words;
  }

  private static boolean isSpace(char unit) {
    return unit <= ' ' || unit == NO_BREAK_SPACE || (unit >= ASCII && Character.isWhitespace(unit));
  }

  /** What is in no word wherever it stands. */
  private static boolean isPunctuation(char unit) {
    return unit < ASCII && unit != '_' && !Character.isLetterOrDigit(unit);
  }
}
