package dev.signpost.language.lexicon;

import dev.signpost.language.text.Gap;
import dev.signpost.language.text.Spans;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that share words with a name beside them: the last ("canal or foraminal stenosis"), or the
 * first ("disc bulge or protrusion"). Only what is joined by and, or, or a comma before these.
 */
final class SharedNames {
  private static final int LONGEST = 4;
  private static final int MOST_ITEMS = 4;

  private final Tokens tokens;
  private final Spans names;
  private final Lexicon lexicon;
  private final WordRoles roles;

  SharedNames(NameFinder finder, Lexicon lexicon, WordRoles roles) {
    this.tokens = finder.tokens();
    this.names = finder.names();
    this.lexicon = lexicon;
    this.roles = roles;
  }

  List<NamePlace> find() {
    List<NamePlace> found = new ArrayList<>();
    for (int name = 0; name < names.size(); name++) {
      int free = name == 0 ? 0 : names.to(name - 1);
      int next = name + 1 == names.size() ? tokens.size() : names.from(name + 1);
      shareLast(names.from(name), names.to(name), free, found);
      shareFirst(names.from(name), names.to(name), next, found);
    }
    return found;
  }

  /** Looks for items before a name that end with its last word, the nearest first. */
  private void shareLast(int from, int to, int free, List<NamePlace> found) {
    int last = tokens.word(to - 1);
    int before = from;
    boolean conjunction = false;
    for (int items = 0; items < MOST_ITEMS && to - from > 1; items++) {
      while (before - 1 > free && modifies(before - 1)) {
        before--;
      }
      boolean joins = before - 1 > free && joins(before - 1);
      boolean comma = tokens.gap(before) == Gap.COMMA && conjunction;
      if (!joins && !comma) {
        return;
      }
      conjunction = true;
      int end = joins ? before - 1 : before;
      @Nullable NamePlace item = item(Math.max(free, end - LONGEST), end, last, to);
      if (item == null) {
        return;
      }
      found.add(item);
      before = item.at();
    }
  }

  /** Whether it joins what stands before it to what stands behind it. */
  private boolean joins(int word) {
    return roles.joins(word)
        && tokens.gap(word) <= Gap.COMMA
        && word + 1 < tokens.size()
        && tokens.gap(word + 1) == Gap.NONE;
  }

  private boolean modifies(int word) {
    return roles.fills(word) && !roles.joins(word) && tokens.gap(word + 1) == Gap.NONE;
  }

  private @Nullable NamePlace item(int earliest, int end, int last, int nameEnd) {
    for (int from = earliest; from < end; from++) {
      int node = LooseNames.walk(lexicon, tokens, from, end, TokenTrie.ROOT);
      int whole = node == TokenTrie.NONE ? node : lexicon.child(node, last);
      if (whole != TokenTrie.NONE && lexicon.claimed(whole, false, false) && unbroken(from, end)) {
        return new NamePlace(
            lexicon.claimants(whole, false, false), from, nameEnd, from, end, true);
      }
    }
    return null;
  }

  /** Looks behind a name for another last word: one item, right behind the conjunction. */
  private void shareFirst(int from, int to, int next, List<NamePlace> found) {
    if (to + 1 >= next || !joins(to)) {
      return;
    }
    for (int shared = to - 1; shared > from; shared--) {
      int node = LooseNames.walk(lexicon, tokens, from, shared, TokenTrie.ROOT);
      for (int end = to + 2; end <= Math.min(next, to + 3) && node != TokenTrie.NONE; end++) {
        node =
            end > to + 2 && tokens.gap(end - 1) != Gap.NONE
                ? TokenTrie.NONE
                : lexicon.child(node, tokens.word(end - 1));
        if (node != TokenTrie.NONE && lexicon.claimed(node, false, false)) {
          found.add(
              new NamePlace(lexicon.claimants(node, false, false), from, end, to + 1, end, true));
          return;
        }
      }
    }
  }

  private boolean unbroken(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (tokens.gap(i) != Gap.NONE) {
        return false;
      }
    }
    return true;
  }
}
