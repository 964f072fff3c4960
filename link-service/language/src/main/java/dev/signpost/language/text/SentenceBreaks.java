package dev.signpost.language.text;

/**
 * Tells what stands between two words that are not merely spaced. A full stop ends a sentence when
 * white space follows it, unless the word before is an abbreviation or a lone initial or the next
 * word goes on in lower case, in a text that has capitals. A blank line, a list mark at the start
 * of a line, a tab or a bar between cells ends one too; a single line break, as wrapped reports
 * have it, does not.
 */
@Confined
final class SentenceBreaks {
  private static final Vocabulary ABBREVIATIONS = abbreviations();

  /** Whether the text has no capital at all, so that small letters tell nothing. */
  private boolean small;

  private static Vocabulary abbreviations() {
    Vocabulary.Writer words = new Vocabulary.Writer();
    DataFile.words(SentenceBreaks.class, "abbreviations.txt").forEach(words::intern);
    return words.view();
  }

  /** Begins a text. */
  void begin(String text) {
    int at = 0;
    while (at < text.length() && !Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    small = at == text.length();
  }

  /** The gap [from, to) of the text; the word is the one before it. */
  byte between(String text, int from, int to, Word before) {
    byte gap = Gap.NONE;
    int lineBreaks = 0;
    boolean lineStart = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case ',', '"', '\u201C', '\u201D' -> gap = max(gap, Gap.COMMA);
        case '(', '[' -> gap = max(gap, Gap.OPEN);
        case ')', ']' -> gap = max(gap, Gap.CLOSE);
        case ';', '\u2013', '\u2014' -> gap = max(gap, clauseAt(text, i));
        case ':' -> gap = max(gap, colon(text, i) ? Gap.CLAUSE : Gap.NONE);
        case '\t' ->
            gap = max(gap, i > from && text.charAt(i - 1) == ':' ? Gap.CLAUSE : Gap.SENTENCE);
        case '!', '?', '|', '\u2022', '\u25CF', '\u2026', '\u2028', '\u2029' -> gap = Gap.SENTENCE;
        case '.' -> gap = max(gap, stop(text, i, to, from, before));
        case '\n' -> {
          lineBreaks++;
          lineStart = true;
          continue;
        }
        case '-', '*', '#' -> {
          if (lineStart && spaceAt(text, i + 1)) {
            gap = Gap.SENTENCE;
          } else if (c == '-' && spaceAt(text, i + 1) && i > from && spaceAt(text, i - 1)) {
            gap = max(gap, Gap.CLAUSE);
          }
        }
        default -> {}
      }
      lineStart &= spaceAt(text, i);
    }
    if (lineBreaks > 1 || (lineBreaks == 1 && numberedItem(text, to))) {
      return Gap.SENTENCE;
    }
    return gap;
  }

  private static byte max(byte a, byte b) {
    return a > b ? a : b;
  }

  /** Not that of a time or ratio; emphasis may end behind it. */
  private static boolean colon(String text, int at) {
    return spaceAt(text, at + 1) || text.charAt(at + 1) == '*';
  }

  private static byte clauseAt(String text, int at) {
    return text.charAt(at) == ';' || (spaceAt(text, at + 1) && spaceAt(text, at - 1))
        ? Gap.CLAUSE
        : Gap.NONE;
  }

  private static boolean spaceAt(String text, int at) {
    return at < 0
        || at >= text.length()
        || Character.isWhitespace(text.charAt(at))
        || Character.isSpaceChar(text.charAt(at));
  }

  private byte stop(String text, int at, int next, int gapStart, Word before) {
    if (!spaceAt(text, at + 1) && !closing(text.charAt(at + 1))) {
      return Gap.NONE;
    }
    boolean directly = at == gapStart;
    boolean goesOn = !small && Character.isLowerCase(text.charAt(next));
    if (directly && (abbreviation(before) || goesOn)) {
      return Gap.NONE;
    }
    return Gap.SENTENCE;
  }

  private static boolean closing(char c) {
    return c == ')' || c == '"' || c == '\u201D' || c == '\u2019' || c == '\'' || c == ']';
  }

  private static boolean abbreviation(Word word) {
    if (word.length == 1) {
      return Character.isLetter(word.chars[0]);
    }
    return ABBREVIATIONS.find(word) != Vocabulary.UNKNOWN;
  }

  /** Whether the word at this place is the number of a list item: "2. ", "3) ". */
  private static boolean numberedItem(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at
        && end + 1 < text.length()
        && (text.charAt(end) == '.' || text.charAt(end) == ')')
        && spaceAt(text, end + 1);
  }
}
