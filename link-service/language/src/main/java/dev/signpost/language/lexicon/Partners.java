package dev.signpost.language.lexicon;

import dev.signpost.language.text.DataFile;
import dev.signpost.language.text.Normaliser;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nouns and their adjectives, which stand for one another where a name is turned round. */
final class Partners {
  private final Map<Integer, List<Integer>> partners = new HashMap<>();

  Partners(Vocabulary.Writer words) {
    for (List<String> row : DataFile.rows(Partners.class, "partners.tsv")) {
      int noun = words.intern(Normaliser.key(row.get(0)));
      int adjective = words.intern(Normaliser.key(row.get(1)));
      partners.computeIfAbsent(noun, word -> new ArrayList<>()).add(adjective);
      partners.computeIfAbsent(adjective, word -> new ArrayList<>()).add(noun);
    }
  }

  /** The node one word further, by the word itself or else by a partner. */
  int child(Lexicon lexicon, int node, int word) {
    int next = lexicon.child(node, word);
    return next == TokenTrie.NONE ? partnersChild(lexicon, node, word) : next;
  }

  /** The node one word further by a partner, or else by the word itself. */
  int otherChild(Lexicon lexicon, int node, int word) {
    int next = partnersChild(lexicon, node, word);
    return next == TokenTrie.NONE ? lexicon.child(node, word) : next;
  }

  private int partnersChild(Lexicon lexicon, int node, int word) {
    int next = TokenTrie.NONE;
    for (int partner : partners.getOrDefault(word, List.of())) {
      next = next == TokenTrie.NONE ? lexicon.child(node, partner) : next;
    }
    return next;
  }
}
