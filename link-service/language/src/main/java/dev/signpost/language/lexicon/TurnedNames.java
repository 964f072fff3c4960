package dev.signpost.language.lexicon;

import dev.signpost.language.text.Gap;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names with their last word first or in another form. Each word is looked at with a bounded number
 * of words around it.
 */
final class TurnedNames {
  private static final int MOST_FILLERS = 6;
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
      if (joined(at + 1) && roles.links(at + 1)) {
        name = behind(at, at + 2, head == Heads.NONE ? word : head);
      } else if (head != Heads.NONE) {
        name = behind(at, at + 1, head);
        name = name == null ? before(at, head) : name;
      }
      if (name != null) {
        found.add(name);
        at = Math.max(at, name.to() - 1);
      }
    }
    return found;
  }

  /** The last word stands at the place, the others behind it, fillers between. */
  private @Nullable NamePlace behind(int at, int from, int last) {
    int begin = from;
    for (int fillers = 0; fillers <= MOST_FILLERS && joined(begin); fillers++) {
      @Nullable NamePlace name = whole(at, begin, last);
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

  private @Nullable NamePlace whole(int at, int begin, int last) {
    @Nullable NamePlace longest = null;
    int node = TokenTrie.ROOT;
    for (int i = begin; i < begin + LONGEST && (i == begin || joined(i)); i++) {
      node = BaseWords.PARTNERS.child(lexicon, node, tokens.word(i));
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
