package dev.signpost.language.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.text.Confined;
import dev.signpost.language.text.Spans;
import dev.signpost.language.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Takes from the names found in a text the abbreviations that stand for several things and have
 * nothing in the text to say which: no word of their context, and not the name in full. Looks again
 * only at texts that have such an abbreviation; each different one is decided once.
 */
@Confined
final class AbbreviationCheck {
  private final Map<Integer, Boolean> byWord = new HashMap<>();
  private final Set<PageId> inFull = new HashSet<>();

  /** Whether a name of one word must be looked at again. */
  static boolean doubtful(Lexicon lexicon, int word, int node) {
    return BaseWords.ABBREVIATIONS.needsContext(word) && !lexicon.claimed(node, false, false);
  }

  void sift(Tokens tokens, Spans names, Lexicon lexicon) {
    for (int i = 0; i < names.size(); i++) {
      if (!doubtful(lexicon, tokens.word(names.from(i)), names.tag(i))) {
        inFull.addAll(lexicon.claimants(names.tag(i), false, false));
      }
    }
    names.keep(i -> {
      int word = tokens.word(names.from(i));
      int node = names.tag(i);
      return !doubtful(lexicon, word, node)
          || byWord.computeIfAbsent(word, _ -> known(tokens, word, node, lexicon));
    });
    byWord.clear();
    inFull.clear();
  }

  private boolean known(Tokens tokens, int word, int node, Lexicon lexicon) {
    return BaseWords.ABBREVIATIONS.hasContext(word, tokens)
        || lexicon.claimants(node, false, true).stream().anyMatch(inFull::contains);
  }
}
