package dev.signpost.search.spelling;

import org.apache.commons.codec.language.DoubleMetaphone;

/** How a word sounds in English (Double Metaphone; Philips 2000): equal for words heard alike. */
final class Sound {
  private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();

  static {
    METAPHONE.setMaxCodeLen(12);
  }

  private Sound() {}

  static String of(String word) {
    return METAPHONE.doubleMetaphone(word);
  }
}
