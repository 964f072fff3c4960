package dev.signpost.language.text;

import org.jspecify.annotations.Nullable;

/**
 * Walks over the words of a text. A word is a run of letters and digits; apostrophes inside it are
 * dropped, a possessive ending with them; a full stop between digits joins them.
 */
final class WordScanner {
  private static final String POSSESSIVE = "s";
  private static final CharFolding FOLDING = new CharFolding();
  private static final byte SEPARATOR = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte APOSTROPHE = 3;
  private static final byte[] ASCII = asciiClasses();

  private final Word word = new Word();
  private final SentenceBreaks breaks = new SentenceBreaks();
  private String text = "";
  private int next;
  private int start;
  private int end;
  private byte gap;

  void read(String newText) {
    text = newText;
    next = 0;
    start = 0;
    end = 0;
  }

  /** Lets go of the text and everything read from it. */
  void forget() {
    text = "";
    word.wipe();
  }

  Word word() {
    return word;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** What stands before the word, one of {@link Gap}. */
  byte gap() {
    return gap;
  }

  /** Moves on to the next word. */
  boolean advance() {
    int gapStart = next;
    int at = gapStart;
    int length = text.length();
    boolean plain = true;
    while (at < length) {
      char c = text.charAt(at);
      if (c < 128 ? ASCII[c] == LETTER || ASCII[c] == DIGIT : beginsWord(at)) {
        break;
      }
      if (c == '&') {
        return ampersand(gapStart, at, plain);
      }
      plain &= c == ' ' || c == '/' || c == '\'' || (c == '-' && hyphen(at));
      at++;
    }
    if (at == length) {
      next = length;
      return false;
    }
    gap = plain ? Gap.NONE : breaks.between(text, gapStart, at, word);
    start = at;
    readWord(at);
    return true;
  }

  /** "&" is the word "and". */
  private boolean ampersand(int gapStart, int at, boolean plain) {
    gap = plain ? Gap.NONE : breaks.between(text, gapStart, at, word);
    start = at;
    end = at + 1;
    next = end;
    word.clear();
    word.append('a');
    word.append('n');
    word.append('d');
    return true;
  }

  private void readWord(int from) {
    word.clear();
    int at = from;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      if (c >= 128) {
        int read = appendFolded(at);
        if (read == 0) {
          break;
        }
        at += read;
        continue;
      }
      byte kind = ASCII[c];
      if (kind == LETTER) {
        word.append((char) (c | 0x20));
      } else if (kind == DIGIT) {
        word.append(c);
      } else if (kind == APOSTROPHE && letterAt(at + 1)) {
        if (possessive(at)) {
          end = at + 2;
          next = end;
          return;
        }
      } else if (c != '.' || !digitAt(at - 1) || !digitAt(at + 1)) {
        break;
      } else {
        word.append(c);
      }
      at++;
    }
    end = at;
    next = at;
  }

  /** Reads what is not ASCII; 0 if no part of the word. */
  private int appendFolded(int at) {
    char c = text.charAt(at);
    if (isApostrophe(c)) {
      if (!letterAt(at + 1)) {
        return 0;
      }
      return possessive(at) ? 2 : 1;
    }
    boolean pair = Character.isHighSurrogate(c) && at + 1 < text.length();
    @Nullable String folded = pair ? FOLDING.foldRare(text.codePointAt(at)) : FOLDING.fold(c);
    if (folded == null) {
      return 0;
    }
    for (int i = 0; i < folded.length(); i++) {
      word.append(folded.charAt(i));
    }
    return pair ? 2 : 1;
  }

  private boolean beginsWord(int at) {
    char c = text.charAt(at);
    boolean pair = Character.isHighSurrogate(c) && at + 1 < text.length();
    @Nullable String folded = pair ? FOLDING.foldRare(text.codePointAt(at)) : FOLDING.fold(c);
    return folded != null && !folded.isEmpty();
  }

  /** Whether the dash here joins two words. */
  private boolean hyphen(int at) {
    return at == next && letterAt(at + 1);
  }

  /** Whether the apostrophe here begins a final 's. */
  private boolean possessive(int at) {
    return text.regionMatches(true, at + 1, POSSESSIVE, 0, 1) && !letterAt(at + 2);
  }

  private boolean letterAt(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean digitAt(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isApostrophe(char c) {
    return c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\uFF07';
  }

  private static byte[] asciiClasses() {
    byte[] classes = new byte[128];
    for (char c = 0; c < 128; c++) {
      classes[c] = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : SEPARATOR;
    }
    classes['\''] = APOSTROPHE;
    return classes;
  }
}
