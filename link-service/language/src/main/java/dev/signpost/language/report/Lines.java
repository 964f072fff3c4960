package dev.signpost.language.report;

import dev.signpost.language.text.Gap;

/**
 * Tells lines that begin something new from those a sentence was wrapped onto. A line begins anew
 * if it begins with a capital or a digit, the one before does not end in the middle of something,
 * and its first word would still have fitted there. Texts of short or of very long lines are not
 * wrapped.
 */
final class Lines {
  private static final int NARROWEST_WRAPPED = 50;
  private static final int WIDEST_WRAPPED = 130;
  private static final int OPEN_END =
      Role.PREPOSITION.bit() | Role.STOP.bit() | Role.JOIN.bit() | Role.AND.bit();

  private final MarkedText text;
  private final int widest;

  Lines(MarkedText text) {
    this.text = text;
    this.widest = widest(text.text());
  }

  private static int widest(String text) {
    int widest = 0;
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      widest = Math.max(widest, end - from);
      from = end + 1;
    }
    return Math.max(widest, text.length() - from);
  }

  /** Whether the word begins a sentence, by punctuation or by its line. */
  boolean begins(int word) {
    return word == 0
        || text.gap(word) == Gap.SENTENCE
        || (text.beginsLine(word) && !continues(word));
  }

  private boolean goesOn(int word) {
    return !text.capital(word) && Character.isLowerCase(text.text().charAt(text.start(word)));
  }

  private boolean continues(int word) {
    boolean open = text.roles(word - 1, OPEN_END | Role.MODIFIERS) != 0;
    if (open || text.gap(word) == Gap.COMMA || goesOn(word)) {
      return true;
    }
    if (widest < NARROWEST_WRAPPED || widest > WIDEST_WRAPPED) {
      return false;
    }
    int lineEnd = text.text().lastIndexOf('\n', text.start(word) - 1);
    int lineStart = lineEnd == 0 ? 0 : text.text().lastIndexOf('\n', lineEnd - 1) + 1;
    int wordLength = text.tokens().end(word) - text.start(word);
    return lineEnd - lineStart + 1 + wordLength > widest;
  }
}
