package dev.signpost.link.postings;

import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences that name a concept on many pages: a publisher's own words, which say nothing of
 * the page they stand on.
 *
 * @param sentences by number, rising
 */
public record Boilerplate(Set<Integer> sentences) {
  /** A sentence on so many pages is nobody's own. */
  static final int PAGES = 5;

  static final Boilerplate NONE = new Boilerplate(Set.of());

  public Boilerplate {
    sentences = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(sentences));
  }

  static Boilerplate in(List<Posting> postings) {
    Map<Integer, Integer> pages = new HashMap<>();
    postings.forEach(p -> p.sentences().forEach(s -> pages.merge(s, 1, Integer::sum)));
    pages.values().removeIf(number -> number < PAGES);
    return pages.isEmpty() ? NONE : new Boilerplate(pages.keySet());
  }

  /** Whether these are sentences, and none but such. */
  public boolean isAll(List<Integer> some) {
    return !some.isEmpty() && sentences.containsAll(some);
  }

  static void write(BytesWriter out, Boilerplate boilerplate) {
    out.list(boilerplate.sentences, BytesWriter::whole);
  }

  static Boilerplate read(BytesReader in) {
    List<Integer> sentences = in.list(BytesReader::whole);
    return sentences.isEmpty() ? NONE : new Boilerplate(Set.copyOf(sentences));
  }
}
