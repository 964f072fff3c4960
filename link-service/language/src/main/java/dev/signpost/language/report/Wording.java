package dev.signpost.language.report;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.region.LevelSpan;
import java.util.List;

/**
 * The wording of a phrase page.
 *
 * @param node where its words, with every level as {@link PhraseBook#LEVEL}, end in the book's trie
 * @param words each different one of them once, levels and words that carry no meaning left out
 * @param levels in the order in which they stand
 */
record Wording(PageId page, String text, int node, List<Integer> words, List<LevelSpan> levels) {
  Wording {
    words = List.copyOf(words);
    levels = List.copyOf(levels);
  }
}
