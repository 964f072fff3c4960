package dev.signpost.search.spelling;

import dev.signpost.search.spelling.Candidates.Candidate;
import dev.signpost.search.spelling.SiteWords.SiteWord;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mends what was typed so far where no name of the site goes on like that. */
public final class Beginnings {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{4,40}");

  private final SiteWords words;
  private final Candidates candidates;
  private final LookAlikes lookAlikes = LookAlikes.standard();

  /** Takes the names as they are when it is asked. */
  public Beginnings(SiteWords words) {
    this.words = words;
    this.candidates = new Candidates(words);
  }

  /**
   * The text with its words one slip away from the site's, the last one being the beginning of a
   * word; nothing where it needs no mending or a word cannot be mended. Words of fewer than four
   * letters are left as they are.
   */
  public Optional<String> mended(String text) {
    StringBuilder mended = new StringBuilder();
    int from = 0;
    for (MatchResult found : WORD.matcher(text).results().toList()) {
      boolean last = found.end() == text.length();
      String word = found.group().toLowerCase(Locale.ROOT);
      Optional<String> better = last ? beginning(word) : whole(word);
      if (better.isEmpty()) {
        return Optional.empty();
      }
      mended.append(text, from, found.start()).append(better.get());
      from = found.end();
    }
    String result = mended.append(text.substring(from)).toString();
    return result.equalsIgnoreCase(text) ? Optional.empty() : Optional.of(result);
  }

  private Optional<String> whole(String word) {
    if (!LETTERS.matcher(word).matches() || words.knows(word) || lookAlikes.isOne(word)) {
      return Optional.of(word);
    }
    return candidates.near(word).stream()
        .map(Candidate::word)
        .findFirst()
        .filter(near -> !lookAlikes.are(word, near));
  }

  /** Of the words that begin within one slip of it, as much of the commonest as was typed. */
  private Optional<String> beginning(String typed) {
    if (!LETTERS.matcher(typed).matches()
        || words.all().anyMatch(word -> word.text().startsWith(typed))) {
      return Optional.of(typed);
    }
    return words
        .all()
        .filter(word -> begins(word.text(), typed))
        .max(Comparator.comparingInt(SiteWord::concepts).thenComparing(SiteWord::text))
        .map(word -> word.text().substring(0, Math.min(word.text().length(), typed.length())));
  }

  private boolean begins(String word, String typed) {
    for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
      if (length <= word.length()) {
        String beginning = word.substring(0, length);
        if (Slips.between(typed, beginning, 1) <= 1 && !lookAlikes.are(typed, beginning)) {
          return true;
        }
      }
    }
    return false;
  }
}
