package dev.signpost.language.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.text.Confined;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.Spans;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Tokens;
import java.util.List;

/**
 * Finds the names in a text. The leftmost name is taken, of those that begin there the longest, and
 * reading goes on behind it; no name crosses a clause or sentence. Wordings of phrase pages are
 * found by the same rule, but apart: "mild disc bulge without stenosis" does not hide "disc bulge".
 * An abbreviation that stands for several things counts only with support from the text. Reused
 * from text to text; not for several threads at once.
 */
@Confined
public final class NameFinder {
  private final Tokens tokens = new Tokens();
  private final Spans names = new Spans();
  private final Spans phrases = new Spans();
  private final AbbreviationCheck abbreviations = new AbbreviationCheck();
  private int nameEnd;
  private int nameNode;
  private int phraseEnd;
  private int phraseNode;

  /**
   * Reads a text.
   *
   * @param anyCase whether abbreviations count in any case
   */
  public void read(String text, Lexicon lexicon, boolean anyCase) {
    tokens.read(text, lexicon.vocabulary());
    names.clear();
    phrases.clear();
    int nameFree = 0;
    int phraseFree = 0;
    boolean doubtful = false;
    for (int at = 0; at < tokens.size(); at++) {
      int first = lexicon.child(TokenTrie.ROOT, tokens.word(at));
      if (first == TokenTrie.NONE) {
        continue;
      }
      walk(lexicon, at, first, anyCase ? "" : text);
      if (at >= nameFree && nameEnd > 0) {
        names.add(at, nameEnd, nameNode);
        nameFree = nameEnd;
        doubtful |= AbbreviationCheck.doubtful(lexicon, tokens.word(at), nameNode);
      }
      if (at >= phraseFree && phraseEnd > 0) {
        phrases.add(at, phraseEnd, phraseNode);
        phraseFree = phraseEnd;
      }
    }
    if (doubtful && !anyCase) {
      abbreviations.sift(tokens, names, lexicon);
    }
  }

  private void walk(Lexicon lexicon, int from, int first, String cased) {
    nameEnd = 0;
    phraseEnd = 0;
    int node = first;
    for (int end = from + 1; node != TokenTrie.NONE; end++) {
      if (lexicon.everClaimed(node)) {
        if (lexicon.claimed(node, false, inCapitals(cased, from, end))) {
          nameEnd = end;
          nameNode = node;
        }
        if (lexicon.claimed(node, true, false)) {
          phraseEnd = end;
          phraseNode = node;
        }
      }
      boolean over = end == tokens.size() || tokens.gap(end) >= Gap.CLAUSE;
      node = over ? TokenTrie.NONE : lexicon.child(node, tokens.word(end));
    }
  }

  /** Whether the words stand in capitals, a plural s apart. */
  private boolean inCapitals(String text, int from, int to) {
    if (text.isEmpty()) {
      return true;
    }
    int start = tokens.start(from);
    int last = tokens.end(to - 1) - 1;
    for (int i = start; i <= last; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c) && !(c == 's' && i == last && i > start + 1)) {
        return false;
      }
    }
    return true;
  }

  /** The words of the text. */
  public Tokens tokens() {
    return tokens;
  }

  /** The names found, none overlapping another. */
  public Spans names() {
    return names;
  }

  /** The phrases found, none overlapping another; names may stand in them. */
  public Spans phrases() {
    return phrases;
  }

  /** The concepts that go by a name found in that text, in order of their ids. */
  public List<PageId> concepts(int name, Lexicon lexicon, String text, boolean anyCase) {
    String cased = anyCase ? "" : text;
    boolean capitals = inCapitals(cased, names.from(name), names.to(name));
    return lexicon.claimants(names.tag(name), false, capitals);
  }

  /** The phrase pages of a phrase found, in order of their ids. */
  public List<PageId> phrasePages(int phrase, Lexicon lexicon) {
    return lexicon.claimants(phrases.tag(phrase), true, false);
  }
}
