package dev.signpost.search.spelling;

import dev.signpost.search.spelling.SiteWords.SiteWord;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Words as they were at one moment, their letters side by side: most are passed over at sight. */
final class WordTable {
  private final List<SiteWord> words;
  private final long[] letters;

  WordTable(Collection<SiteWord> words) {
    this.words = List.copyOf(words);
    this.letters = this.words.stream().mapToLong(SiteWord::letters).toArray();
  }

  /** Hands over the words that are not surely further than so many slips from such letters. */
  void within(int limit, long typed, Consumer<SiteWord> near) {
    for (int i = 0; i < letters.length; i++) {
      if (!Slips.apart(typed, letters[i], limit)) {
        near.accept(words.get(i));
      }
    }
  }
}
