package dev.signpost.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a question. A pasted message can be long, so the words that are searched for one by
 * one and the runs of words that are looked up as names are both bounded.
 */
public record QueryText(String text) {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:]\\s+|\\R+");
  private static final int MOST_WORDS = 64;
  private static final int MOST_WORDS_FOR_NAMES = 250;
  private static final int LONGEST_NAME = 8;

  /** The text, cut to its first different words where it has very many. */
  String bounded() {
    String[] words = SPACE.split(text.strip());
    if (words.length <= MOST_WORDS) {
      return text;
    }
    Set<String> seen = new LinkedHashSet<>();
    return Arrays.stream(words)
        .filter(word -> seen.add(word.toLowerCase(Locale.ROOT)))
        .limit(MOST_WORDS)
        .collect(Collectors.joining(" "));
  }

  /** How many words it has. */
  int words() {
    return (int) WORD.matcher(text).results().count();
  }

  /** Every run of words that may be the whole name of a page, and every whole sentence. */
  Set<Run> runs() {
    Set<Run> runs = new LinkedHashSet<>();
    List<String> words = words(text);
    List<String> first = words.subList(0, Math.min(words.size(), MOST_WORDS_FOR_NAMES));
    for (int from = 0; from < first.size(); from++) {
      int end = Math.min(first.size(), from + LONGEST_NAME);
      for (int to = from + 1; to <= end; to++) {
        runs.add(Run.of(first.subList(from, to)));
      }
    }
    SENTENCE_END
        .splitAsStream(text)
        .map(QueryText::words)
        .filter(sentence -> !sentence.isEmpty())
        .forEach(sentence -> runs.add(Run.of(sentence)));
    return runs;
  }

  private static List<String> words(String text) {
    return new ArrayList<>(WORD.matcher(text).results().map(MatchResult::group).toList());
  }

  /**
   * Words that follow one another.
   *
   * @param words joined by single spaces, as whole names are indexed
   * @param length how many words
   */
  record Run(String words, int length) {
    static Run of(List<String> words) {
      return new Run(String.join(" ", words), words.size());
    }
  }
}
