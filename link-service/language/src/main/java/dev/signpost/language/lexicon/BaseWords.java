package dev.signpost.language.lexicon;

import dev.signpost.language.assertion.Triggers;
import dev.signpost.language.text.Vocabulary;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words every vocabulary of a lexicon begins with: those of the triggers and of this package's
 * tables. So their numbers are the same in all of them.
 */
final class BaseWords {
  static final Heads HEADS;
  static final Partners PARTNERS;
  static final Abbreviations ABBREVIATIONS;
  private static final List<String> WORDS;

  static {
    Vocabulary.Writer words = Triggers.standard().newVocabulary();
    int before = words.size();
    HEADS = new Heads(words);
    PARTNERS = new Partners(words);
    ABBREVIATIONS = new Abbreviations(words);
    Vocabulary all = words.view();
    WORDS = IntStream.rangeClosed(before + 1, words.size()).mapToObj(all::form).toList();
  }

  private BaseWords() {}

  static Vocabulary.Writer newVocabulary() {
    Vocabulary.Writer words = Triggers.standard().newVocabulary();
    WORDS.forEach(words::intern);
    return words;
  }
}
