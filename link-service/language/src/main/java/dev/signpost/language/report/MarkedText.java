package dev.signpost.language.report;

import dev.signpost.language.text.Confined;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Tokens;
import java.util.Arrays;

/**
 * The words of a report with their roles and the lines they stand on. Its words are those of every
 * other reading of the same text, index by index. Reused; forgets the text when told.
 */
@Confined
final class MarkedText {
  private static final int MOST_CARRYING = 3;

  private final ReportWords words = ReportWords.standard();
  private final Tokens tokens = new Tokens();
  private String text = "";
  private boolean small;

  /** By word: its roles. */
  private int[] roles = new int[256];

  /** By word: line breaks between it and the word before. */
  private int[] breaks = new int[256];

  void read(String newText) {
    text = newText;
    small = newText.chars().noneMatch(Character::isUpperCase);
    tokens.read(newText, words.vocabulary());
    if (roles.length < tokens.size()) {
      roles = new int[2 * tokens.size()];
      breaks = new int[2 * tokens.size()];
    }
    Arrays.fill(roles, 0, tokens.size(), 0);
    markRoles();
    countBreaks();
  }

  void forget() {
    text = "";
  }

  private void markRoles() {
    for (int at = 0; at < tokens.size(); ) {
      int end = at + 1;
      int found = 0;
      int node = TokenTrie.ROOT;
      for (int i = at; i < tokens.size() && (i == at || tokens.gap(i) == Gap.NONE); i++) {
        node = words.next(node, tokens.word(i));
        if (node == TokenTrie.NONE) {
          break;
        }
        if (words.roles(node) != 0) {
          found = words.roles(node);
          end = i + 1;
        }
      }
      Arrays.fill(roles, at, end, found);
      at = end;
    }
  }

  private void countBreaks() {
    int from = 0;
    for (int word = 0; word < tokens.size(); word++) {
      int count = 0;
      for (int i = from; i < tokens.start(word); i++) {
        count += text.charAt(i) == '\n' ? 1 : 0;
      }
      breaks[word] = count;
      from = tokens.end(word);
    }
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Tokens tokens() {
    return tokens;
  }

  byte gap(int word) {
    return tokens.gap(word);
  }

  boolean is(int word, Role role) {
    return (roles[word] & role.bit()) != 0;
  }

  /** Those of the roles in the mask that the word has. */
  int roles(int word, int mask) {
    return roles[word] & mask;
  }

  /** Whether what begins there grades what stands before it: "severe at", "is now severe". */
  boolean grades(int word) {
    int at = word;
    while (at < size() && at - word < MOST_CARRYING && is(at, Role.COPULA)) {
      at++;
    }
    return at < size()
        && roles(at, Role.GRADES) != 0
        && (at + 1 == size() || gap(at + 1) != Gap.NONE || is(at + 1, Role.PREPOSITION));
  }

  /** Whether a colon stands before the word. */
  boolean colon(int word) {
    return word > 0 && word < size() && gap(word) == Gap.CLAUSE && between(word).indexOf(':') >= 0;
  }

  /** Whether the word is the first on its line. */
  boolean beginsLine(int word) {
    return word == 0 || breaks[word] > 0;
  }

  /** Whether a blank line stands before the word. */
  boolean beginsParagraph(int word) {
    return word == 0 || breaks[word] > 1;
  }

  /** Where the word begins, or the text ends. */
  int start(int word) {
    return word < tokens.size() ? tokens.start(word) : text.length();
  }

  /** What stands between the word before and this one. */
  String between(int word) {
    return text.substring(word == 0 ? 0 : tokens.end(word - 1), start(word));
  }

  /** Whether the word begins with a capital; in a text without any, every word does. */
  boolean capital(int word) {
    return small || Character.isUpperCase(text.charAt(tokens.start(word)));
  }

  /** Whether the word begins with a digit. */
  boolean digit(int word) {
    return Character.isDigit(text.charAt(tokens.start(word)));
  }

  /** Whether the words [from, to) have no small letter. */
  boolean capitals(int from, int to) {
    return text.substring(tokens.start(from), tokens.end(to - 1))
        .chars()
        .noneMatch(Character::isLowerCase);
  }
}
