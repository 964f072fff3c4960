package dev.signpost.search.suggest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was typed so far: whole words, and the beginning of one. */
record Typed(List<String> words) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  static Typed of(String text) {
    return new Typed(WORD.matcher(text).results().map(Typed::folded).toList());
  }

  /** Where the name has all words typed, if it has; each must begin a word of its own. */
  Optional<Match> in(String name) {
    List<MatchResult> free = new ArrayList<>(WORD.matcher(name).results().toList());
    List<List<Integer>> ranges = new ArrayList<>();
    boolean leading = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean whole = i < words.size() - 1;
      int at = place(word, whole, free);
      if (at < 0) {
        return Optional.empty();
      }
      leading &= at == 0;
      MatchResult found = free.remove(at);
      ranges.add(List.of(found.start(), Math.min(found.end(), found.start() + word.length())));
    }
    ranges.sort(Comparator.comparing(List::getFirst));
    return Optional.of(new Match(name, ranges, leading));
  }

  private static int place(String word, boolean whole, List<MatchResult> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      if (matches(folded(candidates.get(i)), word, whole)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(String candidate, String word, boolean whole) {
    return whole ? candidate.equals(word) : candidate.startsWith(word);
  }

  private static String folded(MatchResult word) {
    String decomposed = Normalizer.normalize(word.group(), Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * A name that has the words.
   *
   * @param leading whether the name begins with them, in their order
   */
  record Match(String name, List<List<Integer>> ranges, boolean leading) {}
}
