package dev.signpost.language.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Tokens;
import dev.signpost.language.text.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The names concepts go by, as of one moment. Never changes; safe for any number of threads. How
 * names are found in a text is told at {@link NameFinder}.
 */
public final class Lexicon {
  private final Vocabulary vocabulary;
  private final TokenTrie trie;
  private final Claims claims;
  private final int version;
  private final int names;

  Lexicon(Vocabulary vocabulary, TokenTrie trie, Claims claims, int version, int names) {
    this.vocabulary = vocabulary;
    this.trie = trie;
    this.claims = claims;
    this.version = version;
    this.names = names;
  }

  /** A lexicon made once. */
  public static Builder builder() {
    return new Builder();
  }

  /** Number of names, those of several concepts counted for each. */
  public int names() {
    return names;
  }

  /** The concepts of that name, in order of their ids; empty if nobody goes by it. */
  public List<PageId> concepts(String name) {
    Tokens tokens = new Tokens();
    tokens.read(name, vocabulary);
    int node = TokenTrie.ROOT;
    for (int i = 0; i < tokens.size() && node != TokenTrie.NONE; i++) {
      node = child(node, tokens.word(i));
    }
    if (node == TokenTrie.NONE) {
      return List.of();
    }
    List<PageId> concepts = new ArrayList<>(claimants(node, false, true));
    concepts.addAll(claimants(node, true, true));
    concepts.sort(null);
    return List.copyOf(concepts);
  }

  /** The vocabulary texts must be read with. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  int child(int node, int word) {
    return word == Vocabulary.UNKNOWN ? TokenTrie.NONE : trie.child(node, word);
  }

  /** Whether anybody ever claimed the node; a quick no for most. */
  boolean everClaimed(int node) {
    return claims.first(node) != 0;
  }

  /** Whether somebody claims the node as a phrase or as a name, met in capitals or not. */
  boolean claimed(int node, boolean asPhrase, boolean inCapitals) {
    for (int claim = claims.first(node); claim != 0; claim = claims.next(claim)) {
      if (counts(claim, asPhrase, inCapitals)) {
        return true;
      }
    }
    return false;
  }

  /** Those who claim the node so, in order of their ids. */
  List<PageId> claimants(int node, boolean asPhrase, boolean inCapitals) {
    int first = claims.first(node);
    if (first != 0 && claims.next(first) == 0) {
      return counts(first, asPhrase, inCapitals) ? List.of(claims.concept(first)) : List.of();
    }
    List<PageId> concepts = new ArrayList<>();
    for (int claim = first; claim != 0; claim = claims.next(claim)) {
      if (counts(claim, asPhrase, inCapitals)) {
        concepts.add(claims.concept(claim));
      }
    }
    concepts.sort(null);
    return List.copyOf(concepts);
  }

  private boolean counts(int claim, boolean asPhrase, boolean inCapitals) {
    return claims.holds(claim, version) && claims.kind(claim).counts(asPhrase, inCapitals);
  }

  /** Collects names and makes a lexicon of them. */
  public static final class Builder {
    private final LexiconStore store = new LexiconStore();

    /** Gives a concept these names in place of those it had. */
    public Builder put(PageId concept, Collection<String> names) {
      store.put(concept, 0, names);
      return this;
    }

    /** The lexicon of everything put in so far. */
    public Lexicon build() {
      return store.view();
    }
  }
}
