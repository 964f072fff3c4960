package dev.signpost.language.assertion;

import dev.signpost.language.text.DataFile;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.Normaliser;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Tokens;
import dev.signpost.language.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of {@code triggers.tsv}. Their words are the first of every vocabulary texts are read
 * with, so one look-up per word serves names and triggers alike.
 */
public final class Triggers {
  private final List<String> words = new ArrayList<>();
  private final TokenTrie trie;
  private final List<@Nullable Trigger> byNode = new ArrayList<>();

  private Triggers() {
    Vocabulary.Writer vocabulary = new Vocabulary.Writer();
    TokenTrie.Writer paths = new TokenTrie.Writer();
    for (List<String> row : DataFile.rows(Triggers.class, "triggers.tsv")) {
      Trigger trigger =
          new Trigger(
              Trigger.Sense.valueOf(constant(row.get(0))),
              Trigger.Reach.valueOf(constant(row.get(1))));
      List<String> phrase = Normaliser.words(row.get(2));
      int node = paths.add(phrase.stream().mapToInt(vocabulary::intern).toArray());
      while (byNode.size() <= node) {
        byNode.add(null);
      }
      byNode.set(node, trigger);
    }
    trie = paths.view();
    for (int id = 1; id <= vocabulary.size(); id++) {
      words.add(vocabulary.view().form(id));
    }
  }

  private static final class Standard {
    static final Triggers TRIGGERS = new Triggers();
  }

  /** The triggers that come with this module. */
  public static Triggers standard() {
    return Standard.TRIGGERS;
  }

  private static String constant(String cell) {
    return cell.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** A vocabulary that begins with the words of the triggers. */
  public Vocabulary.Writer newVocabulary() {
    Vocabulary.Writer vocabulary = new Vocabulary.Writer();
    words.forEach(vocabulary::intern);
    return vocabulary;
  }

  /** Node of the longest trigger that begins at the word, its end in the lower half; or -1. */
  long longest(Tokens tokens, int from, int end) {
    long longest = -1;
    int node = TokenTrie.ROOT;
    for (int i = from; i < end; i++) {
      int word = tokens.word(i);
      if (word == Vocabulary.UNKNOWN
          || word > words.size()
          || (i > from && tokens.gap(i) > Gap.NONE)) {
        break;
      }
      node = trie.child(node, word);
      if (node == TokenTrie.NONE) {
        break;
      }
      if (byNode.get(node) != null) {
        longest = ((long) node << 32) | (i + 1);
      }
    }
    return longest;
  }

  Trigger trigger(long found) {
    Trigger trigger = byNode.get((int) (found >>> 32));
    if (trigger == null) {
      throw new IllegalStateException("no trigger ends there");
    }
    return trigger;
  }
}
