package dev.signpost.ingest.quality.site;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.quality.text.Words;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A text as the set of all runs of four words in it, hashed: Andrei Broder, "On the resemblance and
 * containment of documents", 1997.
 */
final class Shingles {
  private static final int WORDS = 4;

  private Shingles() {}

  /** The shingles of summary, sections and answers, each once, in order. */
  static long[] of(Page page) {
    long[] all =
        Stream.of(
                Stream.ofNullable(page.summary()),
                page.sections().stream().map(Page.Section::text),
                page.faq().stream().map(Page.Faq::answer))
            .flatMap(texts -> texts)
            .map(Words::of)
            .flatMapToLong(words ->
                java.util.stream.IntStream.rangeClosed(0, words.count() - WORDS)
                    .mapToLong(i -> words.hash(i, i + WORDS)))
            .toArray();
    Arrays.sort(all);
    return distinct(all);
  }

  /** How much two texts have in common: shared shingles among all of both, from 0 to 1. */
  static double resemblance(long[] one, long[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int order = Long.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = one.length + other.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static long[] distinct(long[] sorted) {
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }
}
