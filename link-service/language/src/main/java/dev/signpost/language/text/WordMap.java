package dev.signpost.language.text;

import java.util.ArrayList;
import java.util.List;

/** Whole words and what stands for them, looked up without making strings. */
final class WordMap {
  private final Vocabulary.Writer words = new Vocabulary.Writer();
  private final List<String> replacements = new ArrayList<>(List.of(""));

  void put(String word, String replacement) {
    if (words.intern(word) != replacements.size()) {
      throw new IllegalStateException("word listed twice: " + word);
    }
    replacements.add(replacement);
  }

  /** Whether the word is listed. */
  boolean contains(Word word) {
    return words.view().find(word) != Vocabulary.UNKNOWN;
  }

  /** Puts what stands for it in place of a listed word; whether that changed it. */
  boolean replace(Word word) {
    String replacement = replacements.get(words.view().find(word));
    if (word.length == replacement.length() && word.hasAt(0, replacement)) {
      return false;
    }
    word.replaceEnd(word.length, replacement);
    return true;
  }
}
