package dev.signpost.language.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Tokens;
import dev.signpost.language.text.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The names concepts go by, as of one moment. Never changes; safe for any number of threads.
 *
 * <p>In a text the leftmost name is taken, of those that begin there the longest, and reading goes
 * on behind it; no name crosses a clause or sentence. All concepts that claim a name are answered.
 */
public final class Lexicon {
  /** No name begins here. */
  public static final long NO_NAME = -1;

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

  /** The vocabulary texts must be read with. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The concepts of that name, in order of their ids; empty if nobody goes by it. */
  public List<PageId> concepts(String name) {
    Tokens tokens = new Tokens();
    tokens.read(name, vocabulary);
    int node = TokenTrie.ROOT;
    for (int i = 0; i < tokens.size() && node != TokenTrie.NONE; i++) {
      node =
          tokens.word(i) == Vocabulary.UNKNOWN ? TokenTrie.NONE : trie.child(node, tokens.word(i));
    }
    return node == TokenTrie.NONE ? List.of() : concepts(node, true);
  }

  /**
   * The longest name that begins with the given word.
   *
   * @param text what the tokens were read from; null if abbreviations count in any case
   * @return the node in the upper half, the index one past the last word in the lower, or {@link
   *     #NO_NAME}
   */
  public long longest(Tokens tokens, int from, @org.jspecify.annotations.Nullable String text) {
    long longest = NO_NAME;
    int node = TokenTrie.ROOT;
    int size = tokens.size();
    for (int i = from; i < size; i++) {
      int word = tokens.word(i);
      if (word == Vocabulary.UNKNOWN || (i > from && tokens.gap(i) >= Gap.CLAUSE)) {
        break;
      }
      node = trie.child(node, word);
      if (node == TokenTrie.NONE) {
        break;
      }
      if (claimed(node, text == null || capitals(text, tokens.start(i), tokens.end(i)))) {
        longest = ((long) node << 32) | (i + 1);
      }
    }
    return longest;
  }

  /** The concepts named at a place found by {@link #longest}, in order of their ids. */
  public List<PageId> concepts(long found, boolean inCapitals) {
    return concepts((int) (found >>> 32), inCapitals);
  }

  private List<PageId> concepts(int node, boolean inCapitals) {
    List<PageId> concepts = new ArrayList<>(1);
    for (int claim = claims.first(node); claim != 0; claim = claims.next(claim)) {
      if (accepted(claim, inCapitals)) {
        concepts.add(claims.concept(claim));
      }
    }
    return concepts.size() < 2
        ? List.copyOf(concepts)
        : concepts.stream().sorted().distinct().toList();
  }

  private boolean claimed(int node, boolean inCapitals) {
    for (int claim = claims.first(node); claim != 0; claim = claims.next(claim)) {
      if (accepted(claim, inCapitals)) {
        return true;
      }
    }
    return false;
  }

  private boolean accepted(int claim, boolean inCapitals) {
    return claims.holds(claim, version) && (inCapitals || !claims.capitals(claim));
  }

  /** Whether a word stands in capitals, a plural s apart. */
  public static boolean capitals(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' && !(c == 's' && i == end - 1 && i > start + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Collects names and makes a lexicon of them. */
  public static final class Builder {
    private final LexiconStore store = new LexiconStore();

    /** Gives a concept these names in place of those it had. */
    public Builder put(PageId concept, Collection<String> names) {
      store.put(concept, names);
      return this;
    }

    /** The lexicon of everything put in so far. */
    public Lexicon build() {
      return store.view();
    }
  }
}
