package dev.signpost.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Turns British spellings into American ones, by the rules of {@code spelling.tsv}. */
final class Spelling {
  private static final int LETTERS = 26;
  private static final Rule[] NO_RULES = {};

  private record Rule(String from, String to) {}

  /** Rules for parts of words by the first letter of the part; for word ends by the last. */
  private final Rule[][] parts;

  private final Rule[][] starts;

  private final Rule[][] ends;

  /** By first letter, the second letters rules for parts have, as bits: most words need no more. */
  private final int[] seconds = new int[LETTERS];

  private final WordMap words = new WordMap();

  Spelling() {
    List<Rule> partRules = new ArrayList<>();
    List<Rule> startRules = new ArrayList<>();
    List<Rule> endRules = new ArrayList<>();
    for (List<String> row : DataFile.rows(Spelling.class, "spelling.tsv")) {
      Rule rule = new Rule(row.get(1), row.get(2));
      switch (row.getFirst()) {
        case "part" -> {
          partRules.add(rule);
          seconds[rule.from.charAt(0) - 'a'] |= 1 << (rule.from.charAt(1) - 'a');
        }
        case "start" -> startRules.add(rule);
        case "end" -> endRules.add(rule);
        case "word" -> words.put(rule.from, rule.to);
        default -> throw new IllegalStateException("unknown spelling rule: " + row.getFirst());
      }
    }
    parts = new Rule[LETTERS][];
    starts = new Rule[LETTERS][];
    ends = new Rule[LETTERS][];
    for (int i = 0; i < LETTERS; i++) {
      char letter = (char) ('a' + i);
      parts[i] = select(partRules, rule -> rule.from.charAt(0) == letter);
      starts[i] = select(startRules, rule -> rule.from.charAt(0) == letter);
      ends[i] = select(endRules, rule -> rule.from.charAt(rule.from.length() - 1) == letter);
    }
  }

  private static Rule[] select(List<Rule> rules, Predicate<Rule> which) {
    return rules.stream().filter(which).toArray(Rule[]::new);
  }

  /** Applies the rules for parts of words; done before plurals are folded. */
  boolean foldParts(Word word) {
    boolean changed = word.length > 0 && fold(word, 0, starts);
    for (int i = 0; i < word.length - 1; i++) {
      changed |= couldBegin(word.chars[i], word.chars[i + 1]) && fold(word, i, parts);
    }
    return changed;
  }

  private boolean couldBegin(int first, int second) {
    int index = first - 'a';
    int bit = second - 'a';
    return index >= 0
        && index < LETTERS
        && bit >= 0
        && bit < LETTERS
        && (seconds[index] & (1 << bit)) != 0;
  }

  private static boolean fold(Word word, int at, Rule[][] rules) {
    for (Rule rule : rulesOf(rules, word.chars[at])) {
      if (word.hasAt(at, rule.from)) {
        word.replace(at, rule.from.length(), rule.to);
        return true;
      }
    }
    return false;
  }

  /** Applies the rules for whole words and word ends; done on the singular. */
  boolean foldWord(Word word) {
    if (words.contains(word)) {
      return words.replace(word);
    }
    for (Rule rule : rulesOf(ends, word.length == 0 ? ' ' : word.last(1))) {
      if (word.length > rule.from.length() + 2 && word.endsWith(rule.from)) {
        word.replaceEnd(rule.from.length(), rule.to);
        return true;
      }
    }
    return false;
  }

  private static Rule[] rulesOf(Rule[][] byLetter, char letter) {
    int index = letter - 'a';
    return index >= 0 && index < LETTERS ? byLetter[index] : NO_RULES;
  }
}
