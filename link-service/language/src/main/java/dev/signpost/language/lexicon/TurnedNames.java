package dev.signpost.language.lexicon;

import dev.signpost.language.text.Gap;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Tokens;
import dev.signpost.language.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names with their last word first or in another form. Each word is looked at with a bounded number
 * of words around it.
 */
final class TurnedNames {
  private static final int MOST_FILLERS = 8;
  private static final int MOST_CARRYING = 4;
  private static final int LONGEST = 5;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final WordRoles roles;

  TurnedNames(NameFinder finder, Lexicon lexicon, WordRoles roles) {
    this.tokens = finder.tokens();
    this.lexicon = lexicon;
    this.roles = roles;
  }

  List<NamePlace> find() {
    List<NamePlace> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      int word = tokens.word(at);
      int head = BaseWords.HEADS.of(word);
      @Nullable NamePlace name = null;
      int last = head == Heads.NONE ? word : head;
      int link = link(at + 1);
      if (link > 0) {
        name = behind(at, link + 1, last);
      } else if (head != Heads.NONE) {
        name = behind(at, at + 1, head);
        name = name == null ? before(at, head) : name;
      }
      name = name == null ? predicate(at) : name;
      name = name == null ? labelled(at, last) : name;
      if (name != null) {
        found.add(name);
        at = Math.max(at, name.to() - 1);
      }
    }
    return found;
  }

  /** The word that links to the rest, "of" or "is seen in"; 0 if none does. */
  private int link(int from) {
    int at = from;
    while (joined(at) && at - from < MOST_CARRYING && !roles.links(at) && roles.carries(at)) {
      at++;
    }
    return joined(at) && roles.links(at) ? at : 0;
  }

  /** What is said of a noun: "the liver is fatty" for "fatty liver", "the disc is bulging". */
  private @Nullable NamePlace predicate(int at) {
    int adjective = at + 1;
    while (joined(adjective) && adjective - at <= MOST_CARRYING && roles.carries(adjective)) {
      adjective++;
    }
    if (adjective == at + 1 || !joined(adjective)) {
      return null;
    }
    boolean adverb = roles.fills(adjective) && !roles.closes(adjective);
    adjective += adverb && joined(adjective + 1) ? 1 : 0;
    int head = BaseWords.HEADS.of(tokens.word(adjective));
    int node = described(at, adjective);
    node = node == TokenTrie.NONE && head != Heads.NONE ? after(tokens.word(at), head) : node;
    return claimed(node, at, adjective + 1, null);
  }

  private int described(int noun, int adjective) {
    return after(tokens.word(adjective), tokens.word(noun));
  }

  private int after(int first, int second) {
    int node = lexicon.child(TokenTrie.ROOT, first);
    return node == TokenTrie.NONE ? node : lexicon.child(node, second);
  }

  private int child(int node, int word, boolean partners) {
    return partners
        ? BaseWords.PARTNERS.otherChild(lexicon, node, word)
        : BaseWords.PARTNERS.child(lexicon, node, word);
  }

  /** The last word stands at the place, the other one is the label of its line. */
  private @Nullable NamePlace labelled(int at, int last) {
    if (last == Vocabulary.UNKNOWN || !complete(at + 1)) {
      return null;
    }
    int end = roles.labelEnd(at);
    for (int i = roles.labelBegin(at); i < end; i++) {
      for (boolean partners : new boolean[] {false, true}) {
        int node = child(TokenTrie.ROOT, tokens.word(i), partners);
        int whole = node == TokenTrie.NONE ? node : lexicon.child(node, last);
        @Nullable NamePlace name = claimed(whole, at, at + 1, null);
        name = name == null && at == end ? claimed(described(i, at), at, at + 1, null) : name;
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** The last word stands at the place, the others behind it, fillers between. */
  private @Nullable NamePlace behind(int at, int from, int last) {
    int begin = from;
    for (int fillers = 0; fillers <= MOST_FILLERS && joined(begin); fillers++) {
      @Nullable NamePlace name = whole(at, begin, last, false);
      name = name == null ? whole(at, begin, last, true) : name;
      if (name != null) {
        return name;
      }
      if (!roles.fills(begin)) {
        return null;
      }
      begin++;
    }
    return null;
  }

  /** By the words as they are or, where there is a choice, by their partners. */
  private @Nullable NamePlace whole(int at, int begin, int last, boolean partners) {
    @Nullable NamePlace longest = null;
    int node = TokenTrie.ROOT;
    for (int i = begin; i < begin + LONGEST && (i == begin || joined(i)); i++) {
      node = child(node, tokens.word(i), partners);
      if (node == TokenTrie.NONE) {
        break;
      }
      longest = claimed(lexicon.child(node, last), at, i + 1, longest);
    }
    return longest;
  }

  /** The other words stand right before: "disc bulging". */
  private @Nullable NamePlace before(int at, int last) {
    for (int from = Math.max(0, at - LONGEST); from < at; from++) {
      int node = LooseNames.walk(lexicon, tokens, from, at, TokenTrie.ROOT);
      if (node != TokenTrie.NONE && unbroken(from, at)) {
        @Nullable NamePlace name = claimed(lexicon.child(node, last), from, at + 1, null);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  private @Nullable NamePlace claimed(int node, int from, int to, @Nullable NamePlace otherwise) {
    return node != TokenTrie.NONE && complete(to) && lexicon.claimed(node, false, false)
        ? new NamePlace(lexicon.claimants(node, false, false), from, to, from, to, false)
        : otherwise;
  }

  private boolean complete(int to) {
    return to == tokens.size() || tokens.gap(to) != Gap.NONE || roles.closes(to);
  }

  private boolean joined(int word) {
    return word < tokens.size() && tokens.gap(word) == Gap.NONE;
  }

  private boolean unbroken(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (tokens.gap(i) != Gap.NONE) {
        return false;
      }
    }
    return true;
  }
}
