package dev.signpost.language.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells under which normal forms words are looked up, so that others can index by them. */
public final class Normaliser {
  static final WordForms FORMS = new WordForms();

  private Normaliser() {}

  /** The normal forms of the words of a text, in order; of a name, the words it is found by. */
  public static List<String> words(String text) {
    WordScanner scanner = new WordScanner();
    scanner.read(text);
    List<String> words = new ArrayList<>();
    while (scanner.advance()) {
      Word word = scanner.word();
      if (!word.tooLong()) {
        FORMS.normalise(word);
        words.add(word.toString());
      }
    }
    return words;
  }

  /** Each normal form of the text once. */
  public static Set<String> distinctWords(String text) {
    return new LinkedHashSet<>(words(text));
  }

  /** Two texts with the same key are the same words. */
  public static String key(String text) {
    return String.join(" ", words(text));
  }
}
