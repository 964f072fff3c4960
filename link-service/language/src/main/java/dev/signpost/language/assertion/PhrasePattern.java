package dev.signpost.language.assertion;

import java.util.ArrayList;
import java.util.List;

/** A line of the trigger table: words with {@code a|b} alternatives and {@code optional?} ones. */
final class PhrasePattern {
  private PhrasePattern() {}

  /** Every phrase the pattern stands for. */
  static List<String> phrases(String pattern) {
    List<String> phrases = List.of("");
    for (String part : pattern.split(" ", -1)) {
      boolean optional = part.endsWith("?");
      String words = optional ? part.substring(0, part.length() - 1) : part;
      List<String> longer = new ArrayList<>(optional ? phrases : List.of());
      for (String phrase : phrases) {
        for (String word : words.split("\\|", -1)) {
          longer.add(phrase + " " + word.replace('_', ' '));
        }
      }
      phrases = longer;
    }
    return phrases;
  }
}
