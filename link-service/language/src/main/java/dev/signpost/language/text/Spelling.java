package dev.signpost.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Turns British spellings into American ones, by the rules of {@code spelling.tsv}. */
final class Spelling {
  private static final int LETTERS = 26;
  private static final Rule[] NO_RULES = {};

  private record Rule(String from, String to) {}

  /** Rules for parts of words by the first two letters of the part. */
  private final Rule[][] parts = new Rule[LETTERS * LETTERS][];

  /** By the first two letters, the third letters these rules have, as bits: most need no more. */
  private final int[] thirds = new int[LETTERS * LETTERS];

  /** Rules for starts of words by the first letter, for word ends by the last. */
  private final Rule[][] starts = new Rule[LETTERS][];

  private final Rule[][] ends = new Rule[LETTERS][];

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
          thirds[pair(rule.from)] |= 1 << (rule.from.charAt(2) - 'a');
        }
        case "start" -> startRules.add(rule);
        case "end" -> endRules.add(rule);
        case "word" -> words.put(rule.from, rule.to);
        default -> throw new IllegalStateException("unknown spelling rule: " + row.getFirst());
      }
    }
    for (int i = 0; i < parts.length; i++) {
      int pair = i;
      parts[i] = select(partRules, rule -> pair(rule.from) == pair);
    }
    for (int i = 0; i < LETTERS; i++) {
      char letter = (char) ('a' + i);
      starts[i] = select(startRules, rule -> rule.from.charAt(0) == letter);
      ends[i] = select(endRules, rule -> rule.from.charAt(rule.from.length() - 1) == letter);
    }
  }

  private static int pair(String part) {
    return (part.charAt(0) - 'a') * LETTERS + part.charAt(1) - 'a';
  }

  private static Rule[] select(List<Rule> rules, Predicate<Rule> which) {
    return rules.stream().filter(which).toArray(Rule[]::new);
  }

  /** Applies the rules for parts of words; done before plurals are folded. */
  boolean foldParts(Word word) {
    boolean changed = word.length > 0 && fold(word, 0, rulesOf(starts, word.chars[0]));
    for (int i = 0; i + 2 < word.length; i++) {
      int first = word.chars[i] - 'a';
      int second = word.chars[i + 1] - 'a';
      int third = word.chars[i + 2] - 'a';
      if (letter(first) && letter(second) && letter(third)) {
        int pair = first * LETTERS + second;
        changed |= (thirds[pair] & 1 << third) != 0 && fold(word, i, parts[pair]);
      }
    }
    return changed;
  }

  private static boolean letter(int index) {
    return index >= 0 && index < LETTERS;
  }

  private static boolean fold(Word word, int at, Rule[] rules) {
    for (Rule rule : rules) {
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
    return letter(index) ? byLetter[index] : NO_RULES;
  }
}
