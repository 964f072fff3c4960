package dev.signpost.language.assertion;

import dev.signpost.language.text.Normaliser;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Vocabulary;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A line of the trigger table: words with {@code a|b} alternatives and {@code optional?} ones,
 * where {@code a_b} is two words.
 */
record PhrasePattern(String pattern) {

  /** Adds every phrase the pattern stands for; answers the nodes where one ends. */
  Set<Integer> addTo(TokenTrie.Writer paths, Vocabulary.Writer words) {
    Set<Integer> nodes = Set.of(TokenTrie.ROOT);
    for (String part : pattern.split(" ", -1)) {
      boolean optional = part.endsWith("?");
      String alternatives = optional ? part.substring(0, part.length() - 1) : part;
      Set<Integer> further = new LinkedHashSet<>(optional ? nodes : Set.of());
      for (String alternative : alternatives.split("\\|", -1)) {
        int[] path =
            Normaliser.words(alternative.replace('_', ' ')).stream()
                .mapToInt(words::intern)
                .toArray();
        nodes.forEach(node -> further.add(paths.add(node, path)));
      }
      nodes = further;
    }
    return nodes;
  }
}
