package dev.signpost.language.text;

import java.util.Arrays;

/** One word being read: folded characters in a reused array, so that reading allocates nothing. */
@Confined
final class Word {
  /** Longer runs of letters are no words of any language; they are read past and never matched. */
  static final int LONGEST = 100;

  final char[] chars = new char[LONGEST + 8];
  int length;

  /** The longest words that are told apart by their key alone: ten characters of six bits. */
  static final int SHORT = 10;

  private static final int CODE_BITS = 6;
  private static final int ASCII_LIMIT = 128;
  private static final byte[] CODES = codes();

  private long key;
  private boolean keyed;

  static Word of(String text) {
    Word word = new Word();
    for (int i = 0; i < text.length(); i++) {
      word.append(text.charAt(i));
    }
    return word;
  }

  void clear() {
    keyed = false;
    length = 0;
  }

  /** Forgets the characters too. */
  void wipe() {
    Arrays.fill(chars, '\0');
    clear();
  }

  void append(char c) {
    keyed = false;
    if (length <= LONGEST) {
      chars[length++] = c;
    }
  }

  boolean tooLong() {
    return length > LONGEST;
  }

  /**
   * Takes over what was written straight into the characters.
   *
   * @param packed what {@link #packed} makes of them, as far as they are few enough
   */
  void written(int newLength, long packed) {
    length = newLength;
    key = packed;
    keyed = newLength <= SHORT;
  }

  /** The characters so far and one more, a small letter or digit. */
  static long packed(long before, int c) {
    return before << CODE_BITS | CODES[c];
  }

  /**
   * Of a word of at most {@link #SHORT} letters a to z and digits a positive number that no other
   * has; of any other a negative one, which several may share.
   */
  long key() {
    if (!keyed) {
      key = length <= SHORT ? pack() : hash();
      keyed = true;
    }
    return key;
  }

  private long pack() {
    long packed = 0;
    for (int i = 0; i < length; i++) {
      int c = chars[i];
      if (c >= ASCII_LIMIT || CODES[c] == 0) {
        return hash();
      }
      packed = packed(packed, c);
    }
    return packed == 0 ? hash() : packed;
  }

  private long hash() {
    long hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + chars[i];
    }
    return hash | Long.MIN_VALUE;
  }

  private static byte[] codes() {
    byte[] codes = new byte[ASCII_LIMIT];
    byte next = 1;
    for (char c = 0; c < ASCII_LIMIT; c++) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        codes[c] = next++;
      }
    }
    return codes;
  }

  char last(int back) {
    return chars[length - back];
  }

  boolean hasAt(int from, String part) {
    if (from < 0 || from + part.length() > length) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (chars[from + i] != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean endsWith(String end) {
    return hasAt(length - end.length(), end);
  }

  void replace(int from, int count, String with) {
    keyed = false;
    int delta = with.length() - count;
    if (length + delta > chars.length) {
      return;
    }
    System.arraycopy(chars, from + count, chars, from + with.length(), length - from - count);
    with.getChars(0, with.length(), chars, from);
    length += delta;
  }

  void dropEnd(int count) {
    keyed = false;
    length -= count;
  }

  void replaceEnd(int count, String with) {
    replace(length - count, count, with);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
