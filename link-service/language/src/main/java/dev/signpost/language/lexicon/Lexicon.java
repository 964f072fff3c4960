package dev.signpost.language.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.Spans;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Tokens;
import dev.signpost.language.text.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names concepts go by, as of one moment. Never changes; safe for any number of threads.
 *
 * <p>In a text the leftmost name is taken, of those that begin there the longest, and reading goes
 * on behind it; no name crosses a clause or sentence. All concepts that claim a name are answered.
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
    return node == TokenTrie.NONE ? List.of() : claimants(node, true);
  }

  /**
   * Finds the names in a text, each tagged for {@link #concepts(int, boolean)}.
   *
   * @param text what the tokens were read from; null if abbreviations count in any case
   */
  public void find(Tokens tokens, @Nullable String text, Spans names) {
    names.clear();
    int size = tokens.size();
    for (int at = 0; at < size; ) {
      int word = tokens.word(at);
      int node = word == Vocabulary.UNKNOWN ? TokenTrie.NONE : trie.child(TokenTrie.ROOT, word);
      at = node == TokenTrie.NONE ? at + 1 : findFrom(at, node, tokens, text, names);
    }
  }

  /** Takes the longest name that begins with a word; answers where to go on. */
  private int findFrom(int from, int first, Tokens tokens, @Nullable String text, Spans names) {
    int node = first;
    int longest = TokenTrie.NONE;
    int end = from + 1;
    for (int i = from; node != TokenTrie.NONE; ) {
      if (claimed(node, text, tokens.start(from), tokens.end(i))) {
        longest = node;
        end = i + 1;
      }
      i++;
      boolean ends = i == tokens.size() || tokens.gap(i) >= Gap.CLAUSE;
      int word = ends ? Vocabulary.UNKNOWN : tokens.word(i);
      node = word == Vocabulary.UNKNOWN ? TokenTrie.NONE : trie.child(node, word);
    }
    if (longest != TokenTrie.NONE) {
      names.add(from, end, longest);
    }
    return end;
  }

  /**
   * The concepts named at a place found, in order of their ids.
   *
   * @param tag as given by {@link #find}
   * @param abbreviations whether those written in capitals count
   */
  public List<PageId> concepts(int tag, boolean abbreviations) {
    return claimants(tag, abbreviations);
  }

  private List<PageId> claimants(int node, boolean inCapitals) {
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

  private boolean claimed(int node, @Nullable String text, int start, int end) {
    for (int claim = claims.first(node); claim != 0; claim = claims.next(claim)) {
      if (claims.holds(claim, version)
          && (!claims.capitals(claim) || text == null || capitals(text, start, end))) {
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
