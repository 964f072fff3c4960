package dev.signpost.language.report;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.region.LevelSpan;
import dev.signpost.language.region.Levels;
import dev.signpost.language.text.Normaliser;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** A wording with its levels taken out, as it is entered into the {@link PhraseBook}. */
final class Skeleton {
  private Skeleton() {}

  static Wording wording(
      PageId page, String text, Vocabulary.Writer words, TokenTrie.Writer paths) {
    List<Integer> path = new ArrayList<>();
    List<LevelSpan> levels = new ArrayList<>();
    int from = 0;
    for (Levels.Found level : Levels.in(text)) {
      add(text.substring(from, level.start()), words, path);
      path.add(words.intern(PhraseBook.LEVEL));
      levels.add(level.span());
      from = level.end();
    }
    add(text.substring(from), words, path);
    int node = paths.add(path.stream().mapToInt(Integer::intValue).toArray());
    List<Integer> telling =
        path.stream().distinct().filter(word -> telling(words.view().form(word))).toList();
    return new Wording(page, text, node, telling, levels);
  }

  private static void add(String part, Vocabulary.Writer words, List<Integer> path) {
    Normaliser.words(part).forEach(word -> path.add(words.intern(word)));
  }

  private static boolean telling(String word) {
    return word.length() > 2 || Character.isDigit(word.charAt(0));
  }
}
