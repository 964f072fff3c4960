package dev.signpost.ingest.quality.site;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.quality.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as all runs of four words in it, hashed: Andrei Broder, "On the resemblance and
 * containment of documents", 1997.
 */
final class Shingles {
  private static final int WORDS = 4;

  private Shingles() {}

  /** The shingles of summary, sections and answers, as they come. */
  static long[] of(Page page) {
    List<long[]> texts = new ArrayList<>();
    if (page.summary() != null) {
      texts.add(Words.hashes(page.summary()));
    }
    page.sections().forEach(section -> texts.add(Words.hashes(section.text())));
    page.faq().forEach(faq -> texts.add(Words.hashes(faq.answer())));
    int count = texts.stream().mapToInt(words -> Math.max(0, words.length - WORDS + 1)).sum();
    long[] shingles = new long[count];
    int next = 0;
    for (long[] words : texts) {
      for (int i = 0; i + WORDS <= words.length; i++) {
        shingles[next++] = Words.hash(words, i, i + WORDS);
      }
    }
    return shingles;
  }

  /** How much two texts have in common: shared shingles among all of both, from 0 to 1. */
  static double resemblance(long[] one, long[] other) {
    long[] left = Arrays.stream(one).sorted().distinct().toArray();
    long[] right = Arrays.stream(other).sorted().distinct().toArray();
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      int order = Long.compare(left[i], right[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = left.length + right.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
