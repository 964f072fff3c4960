package dev.signpost.language.text;

import org.jspecify.annotations.Nullable;

/**
 * Walks over the words of a text. A word is a run of letters and digits; apostrophes inside it are
 * dropped, a possessive ending with them; a full stop between digits joins them, a hyphen behind a
 * bound prefix too.
 */
@Confined
final class WordScanner {
  private static final String POSSESSIVE = "s";
  private static final WordMap PREFIXES = prefixes();
  private static final CharFolding FOLDING = new CharFolding();
  private static final int ASCII_LIMIT = 128;

  /** Lower-case letter or digit, 0 for what is part of no word. */
  private static final byte[] FOLDED = foldedAscii();

  private final Word word = new Word();
  private final SentenceBreaks breaks = new SentenceBreaks();
  private String text = "";
  private int next;
  private int start;
  private int end;
  private byte gap;

  void read(String newText) {
    text = newText;
    breaks.begin(newText);
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
      if (c < ASCII_LIMIT ? FOLDED[c] != 0 : beginsWord(at)) {
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

  /** Reads letters and digits of ASCII, which is all there is of most words. */
  private void readWord(int from) {
    char[] into = word.chars;
    int length = 0;
    long packed = 0;
    int at = from;
    int stop = Math.min(text.length(), from + Word.LONGEST);
    while (at < stop) {
      char c = text.charAt(at);
      byte folded = c < ASCII_LIMIT ? FOLDED[c] : 0;
      if (folded == 0) {
        break;
      }
      into[length++] = (char) folded;
      packed = Word.packed(packed, folded);
      at++;
    }
    word.written(length, packed);
    end = at < text.length() && text.charAt(at) != ' ' ? readRest(at) : at;
    next = end;
  }

  /** Reads on where something else stands; answers where the word ends. */
  private int readRest(int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      int read = c < ASCII_LIMIT ? appendAscii(at, c) : appendFolded(at);
      at += read;
      if (read == 0 || possessive(at - 2)) {
        break;
      }
    }
    return at;
  }

  private int appendAscii(int at, char c) {
    byte folded = FOLDED[c];
    if (folded != 0) {
      word.append((char) folded);
      return 1;
    }
    if (c == '\'' && letterAt(at + 1)) {
      return possessive(at) ? 2 : 1;
    }
    if (c == '-' && letterAt(at + 1) && PREFIXES.contains(word)) {
      return 1;
    }
    if (c == '.' && digitAt(at - 1) && digitAt(at + 1)) {
      word.append(c);
      return 1;
    }
    return 0;
  }

  /** Reads what is not ASCII; 0 if no part of the word. */
  private int appendFolded(int at) {
    char c = text.charAt(at);
    if (isApostrophe(c) && letterAt(at + 1)) {
      return possessive(at) ? 2 : 1;
    }
    if (isHyphen(c) && letterAt(at + 1) && PREFIXES.contains(word)) {
      return 1;
    }
    @Nullable String folded = isApostrophe(c) || isHyphen(c) ? null : fold(c, at);
    if (folded == null) {
      return 0;
    }
    for (int i = 0; i < folded.length(); i++) {
      word.append(folded.charAt(i));
    }
    return isPair(c, at) ? 2 : 1;
  }

  private boolean beginsWord(int at) {
    char c = text.charAt(at);
    if (isApostrophe(c) || isHyphen(c)) {
      return false;
    }
    @Nullable String folded = fold(c, at);
    return folded != null && !folded.isEmpty();
  }

  private @Nullable String fold(char c, int at) {
    return isPair(c, at) ? FOLDING.foldRare(text.codePointAt(at)) : FOLDING.fold(c);
  }

  private boolean isPair(char c, int at) {
    return Character.isHighSurrogate(c) && at + 1 < text.length();
  }

  /** Whether the dash here joins two words. */
  private boolean hyphen(int at) {
    return at == next && letterAt(at + 1);
  }

  /** Whether an apostrophe stands here and begins a final 's. */
  private boolean possessive(int at) {
    return at >= 0
        && isApostrophe(text.charAt(at))
        && text.regionMatches(true, at + 1, POSSESSIVE, 0, 1)
        && !letterAt(at + 2);
  }

  private boolean letterAt(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean digitAt(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isHyphen(char c) {
    return c == '\u2010' || c == '\u2011';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\uFF07';
  }

  private static WordMap prefixes() {
    WordMap prefixes = new WordMap();
    DataFile.words(WordScanner.class, "prefixes.txt").forEach(word -> prefixes.put(word, word));
    return prefixes;
  }

  private static byte[] foldedAscii() {
    byte[] folded = new byte[ASCII_LIMIT];
    for (char c = 0; c < ASCII_LIMIT; c++) {
      folded[c] = Character.isLetterOrDigit(c) ? (byte) Character.toLowerCase(c) : 0;
    }
    return folded;
  }
}
