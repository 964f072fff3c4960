package dev.signpost.benchmarks.language;

/** An arm of the comparison: finds the leftmost, longest names of a text in normal form. */
interface MentionFinder {
  /** Finds them in a text that begins and ends with a space. */
  void find(String text, Mentions into);
}
