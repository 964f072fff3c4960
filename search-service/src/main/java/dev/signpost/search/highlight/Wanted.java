package dev.signpost.search.highlight;

import dev.signpost.search.highlight.EnglishText.Word;
import dev.signpost.search.highlight.MarkedWords.Sought;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is marked for a question: its words wherever they stand, and other names of what it means
 * where they stand whole, with nothing between their words but words that are on every page.
 */
final class Wanted {
  /** No word that is on every page, with the spaces around it, is longer. */
  private static final int WIDEST_GAP = 24;

  private static final String CLAUSE_ENDS = ".;:!?";

  private final EnglishText english;
  private final Set<String> words;
  private final Map<String, List<List<String>>> namesByFirst = new HashMap<>();
  private final Sought sought;

  /**
   * @param names of the concepts that the question names
   */
  Wanted(String question, Collection<String> names, EnglishText english) {
    this.english = english;
    this.words = english.terms(question);
    for (String name : names) {
      List<String> terms = english.words(name).stream().map(Word::term).toList();
      if (!words.containsAll(terms)) {
        namesByFirst.computeIfAbsent(terms.getFirst(), first -> new ArrayList<>()).add(terms);
      }
    }
    Set<String> terms = new HashSet<>(words);
    namesByFirst.values().forEach(known -> known.forEach(terms::addAll));
    this.sought = Sought.of(terms);
  }

  /** All words that may have to be marked. */
  Sought sought() {
    return sought;
  }

  /** Whether any of them is the question's own. */
  boolean asksFor(List<Word> marked) {
    return marked.stream().anyMatch(word -> words.contains(word.term()));
  }

  /**
   * Those to be marked.
   *
   * @param found the words of the text with any of the terms, in their order
   */
  List<Word> of(String text, List<Word> found) {
    if (namesByFirst.isEmpty()) {
      return found;
    }
    BitSet marked = new BitSet();
    for (int at = 0; at < found.size(); at++) {
      if (words.contains(found.get(at).term())) {
        marked.set(at);
      }
      for (List<String> name : namesByFirst.getOrDefault(found.get(at).term(), List.of())) {
        if (stands(name, at, text, found)) {
          marked.set(at, at + name.size());
        }
      }
    }
    return marked.stream().mapToObj(found::get).toList();
  }

  private boolean stands(List<String> name, int at, String text, List<Word> found) {
    if (at + name.size() > found.size()) {
      return false;
    }
    for (int i = 1; i < name.size(); i++) {
      Word word = found.get(at + i);
      if (!word.term().equals(name.get(i)) || !follows(found.get(at + i - 1), word, text)) {
        return false;
      }
    }
    return true;
  }

  private boolean follows(Word one, Word next, String text) {
    if (next.start() - one.end() > WIDEST_GAP) {
      return false;
    }
    String between = text.substring(one.end(), next.start());
    return between.chars().noneMatch(unit -> CLAUSE_ENDS.indexOf(unit) >= 0)
        && english.words(between).isEmpty();
  }
}
