package dev.signpost.benchmarks.language;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A floor: the Aho-Corasick automaton over characters in a double array (Aoe 1989) of hankcs. A
 * space before and behind each name keeps it to whole words.
 */
final class DoubleArrayFinder implements MentionFinder {
  private final AhoCorasickDoubleArrayTrie<Integer> automaton;
  private final Leftmost leftmost = new Leftmost();
  private final AhoCorasickDoubleArrayTrie.IHit<Integer> met =
      (start, end, name) -> leftmost.met(start + 1, end - 1);

  DoubleArrayFinder(AhoCorasickDoubleArrayTrie<Integer> automaton) {
    this.automaton = automaton;
  }

  /** The names as it wants them, sorted. */
  static SortedMap<String, Integer> sorted(List<String> names) {
    SortedMap<String, Integer> sorted = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      sorted.put(" " + names.get(i) + " ", i);
    }
    return sorted;
  }

  static AhoCorasickDoubleArrayTrie<Integer> automaton(SortedMap<String, Integer> names) {
    AhoCorasickDoubleArrayTrie<Integer> automaton = new AhoCorasickDoubleArrayTrie<>();
    automaton.build(names);
    return automaton;
  }

  @Override
  public void find(String text, Mentions into) {
    leftmost.begin(text.length());
    automaton.parseText(text, met);
    leftmost.settle(into);
  }
}
