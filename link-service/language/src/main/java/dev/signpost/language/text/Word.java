package dev.signpost.language.text;

import java.util.Arrays;

/** One word being read: folded characters in a reused array, so that reading allocates nothing. */
@Confined
final class Word {
  /** Longer runs of letters are no words of any language; they are read past and never matched. */
  static final int LONGEST = 100;

  final char[] chars = new char[LONGEST + 8];
  int length;

  private int hash;
  private boolean hashed;

  static Word of(String text) {
    Word word = new Word();
    for (int i = 0; i < text.length(); i++) {
      word.append(text.charAt(i));
    }
    return word;
  }

  void clear() {
    hashed = false;
    length = 0;
  }

  /** Forgets the characters too. */
  void wipe() {
    Arrays.fill(chars, '\0');
    clear();
  }

  void append(char c) {
    hashed = false;
    if (length <= LONGEST) {
      chars[length++] = c;
    }
  }

  boolean tooLong() {
    return length > LONGEST;
  }

  /** Takes over what was written straight into the characters. */
  void written(int newLength, int newHash) {
    length = newLength;
    hash = newHash;
    hashed = true;
  }

  int hash() {
    if (!hashed) {
      int fresh = 0;
      for (int i = 0; i < length; i++) {
        fresh = hashStep(fresh, chars[i]);
      }
      written(length, fresh);
    }
    return hash;
  }

  static int hashStep(int hash, int c) {
    return 31 * hash + c;
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
    hashed = false;
    int delta = with.length() - count;
    if (length + delta > chars.length) {
      return;
    }
    System.arraycopy(chars, from + count, chars, from + with.length(), length - from - count);
    with.getChars(0, with.length(), chars, from);
    length += delta;
  }

  void dropEnd(int count) {
    hashed = false;
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
