package dev.signpost.language.report;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.language.assertion.Triggers;
import dev.signpost.language.lexicon.Name;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Vocabulary;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The wordings of phrase pages, found by their words with the levels left open. Follows the topic:
 * one thread applies changes, any thread looks up.
 */
public final class PhraseBook {
  /** Stands for any level; no word of a text is written so. */
  static final String LEVEL = "#";

  private final Vocabulary.Writer words = Triggers.standard().newVocabulary();
  private final TokenTrie.Writer paths = new TokenTrie.Writer();
  private final int level = words.intern(LEVEL);
  private final Map<PageId, Long> revisions = new HashMap<>();
  private final Map<PageId, List<Wording>> byPage = new HashMap<>();
  private final Map<Integer, Set<Wording>> byNode = new ConcurrentHashMap<>();
  private final Map<Integer, Set<Wording>> byWord = new ConcurrentHashMap<>();
  private volatile Index index = new Index(words.view(), paths.view(), 0);

  /** What texts are read with. */
  record Index(Vocabulary vocabulary, TokenTrie trie, int size) {}

  /** Follows what happened to the wordings of a phrase page; other concepts are none of ours. */
  public synchronized void apply(ConceptChange change) {
    PageId page = change.concept();
    if (page.kind() != PageKind.PHRASE
        || revisions.getOrDefault(page, Long.MIN_VALUE) > change.revision()) {
      return;
    }
    revisions.put(page, change.revision());
    List<Wording> old = byPage.getOrDefault(page, List.of());
    old.forEach(this::drop);
    List<Wording> fresh =
        switch (change) {
          case ConceptNamed named -> add(page, named.names());
          case ConceptRetired retired -> List.of();
        };
    byPage.put(page, fresh);
    int size = index.size() - old.size() + fresh.size();
    index = new Index(words.view(), paths.view(), size);
  }

  private List<Wording> add(PageId page, Collection<String> names) {
    List<Wording> wordings =
        names.stream()
            .filter(name -> Name.of(name).recognised())
            .map(name -> Skeleton.wording(page, name, words, paths))
            .toList();
    for (Wording wording : wordings) {
      set(byNode, wording.node()).add(wording);
      wording.words().forEach(word -> set(byWord, word).add(wording));
    }
    return wordings;
  }

  private void drop(Wording wording) {
    set(byNode, wording.node()).remove(wording);
    wording.words().forEach(word -> set(byWord, word).remove(wording));
  }

  private static Set<Wording> set(Map<Integer, Set<Wording>> sets, int key) {
    return sets.computeIfAbsent(key, _ -> ConcurrentHashMap.newKeySet());
  }

  Index index() {
    return index;
  }

  /** The number of the word that stands for a level. */
  int level() {
    return level;
  }

  /** About how many wordings there are. */
  int size() {
    return index.size();
  }

  /** The wordings that end at a node. */
  Collection<Wording> at(int node) {
    return byNode.getOrDefault(node, Set.of());
  }

  /** The wordings that have the word. */
  Collection<Wording> with(int word) {
    return byWord.getOrDefault(word, Set.of());
  }
}
