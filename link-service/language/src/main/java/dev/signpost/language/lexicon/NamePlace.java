package dev.signpost.language.lexicon;

import dev.signpost.ingest.contract.PageId;
import java.util.List;

/**
 * Where a name stands among the words of a text, its words in order or not.
 *
 * @param from the first word of all
 * @param to one past the last
 * @param at the first word that is the name's own, where it shares the others with a neighbour
 * @param atEnd one past the last such word
 * @param shared whether it shares words with another name, which then stands beside it
 */
public record NamePlace(
    List<PageId> concepts, int from, int to, int at, int atEnd, boolean shared) {
  public NamePlace {
    concepts = List.copyOf(concepts);
  }

  /** A name with all its words in order. */
  public static NamePlace direct(List<PageId> concepts, int from, int to) {
    return new NamePlace(concepts, from, to, from, to, false);
  }

  /** Whether they share words. */
  public boolean overlaps(NamePlace other) {
    return from < other.to && other.from < to;
  }

  /** How many words it covers. */
  int length() {
    return to - from;
  }
}
