package dev.signpost.language.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns British spellings into American ones, by the rules of {@code spelling.tsv}. */
final class Spelling {
  private static final int LETTERS = 26;

  private record Rule(String from, String to) {}

  private final List<List<Rule>> parts = new ArrayList<>();
  private final List<Rule> ends = new ArrayList<>();
  private final Vocabulary.Writer words = new Vocabulary.Writer();
  private final Map<Integer, String> american = new HashMap<>();

  Spelling() {
    for (int i = 0; i < LETTERS; i++) {
      parts.add(new ArrayList<>());
    }
    for (var row : DataFile.rows(Spelling.class, "spelling.tsv")) {
      Rule rule = new Rule(row.get(1), row.get(2));
      switch (row.getFirst()) {
        case "part" -> parts.get(rule.from.charAt(0) - 'a').add(rule);
        case "end" -> ends.add(rule);
        case "word" -> american.put(words.intern(rule.from), rule.to);
        default -> throw new IllegalStateException("unknown spelling rule: " + row.getFirst());
      }
    }
  }

  /** Applies the rules for parts of words; done before plurals are folded. */
  boolean foldParts(Word word) {
    boolean changed = false;
    for (int i = 0; i < word.length - 1; i++) {
      int letter = word.chars[i] - 'a';
      if (letter < 0 || letter >= LETTERS) {
        continue;
      }
      for (Rule rule : parts.get(letter)) {
        if (word.hasAt(i, rule.from)) {
          word.replace(i, rule.from.length(), rule.to);
          changed = true;
          break;
        }
      }
    }
    return changed;
  }

  /** Applies the rules for whole words and word ends; done on the singular. */
  boolean foldWord(Word word) {
    int listed = words.view().find(word);
    if (listed != Vocabulary.UNKNOWN) {
      word.replaceEnd(word.length, american.getOrDefault(listed, ""));
      return true;
    }
    for (Rule rule : ends) {
      if (word.length > rule.from.length() + 1 && word.endsWith(rule.from)) {
        word.replaceEnd(rule.from.length(), rule.to);
        return true;
      }
    }
    return false;
  }
}
