package dev.signpost.link.words;

import dev.signpost.link.concepts.Subject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Answers questions to the index as it was when its buckets were first read. */
public final class WordLookup {
  private static final int[] NO_PAGES = {};
  private static final int PAIRS_KEPT = 2_000_000;

  private final Buckets buckets;
  private final Map<Integer, long[]> read = new HashMap<>();
  private final AtomicLong kept = new AtomicLong();

  WordLookup(Buckets buckets) {
    this.buckets = buckets;
  }

  /** Pages that hold every one of the words; of no words, none. */
  public int[] holding(Collection<String> words) {
    int[][] lists =
        Arrays.stream(WordNumbers.ofWords(words)).mapToObj(this::pages).toArray(int[][]::new);
    if (lists.length == 0) {
      return NO_PAGES;
    }
    Arrays.sort(lists, Comparator.comparingInt(list -> list.length));
    IntStream pages = Arrays.stream(lists[0]);
    for (int i = 1; i < lists.length; i++) {
      int[] list = lists[i];
      pages = pages.filter(page -> Arrays.binarySearch(list, page) >= 0);
    }
    return pages.toArray();
  }

  /** Pages that have the subject. */
  public int[] having(Subject subject) {
    return pages(WordNumbers.ofSubject(subject));
  }

  /** Hands over pages that have any of the subjects; each bucket is read once. */
  public void having(Collection<Subject> subjects, IntConsumer taker) {
    for (int number : WordNumbers.ofSubjects(subjects)) {
      Arrays.stream(pages(number)).forEach(taker);
    }
  }

  private int[] pages(int number) {
    int bucket = WordNumbers.bucket(number);
    long[] pairs = read.get(bucket);
    if (pairs == null) {
      pairs = buckets.pairs(bucket);
      if (kept.addAndGet(pairs.length) > PAIRS_KEPT) {
        read.clear();
        kept.set(pairs.length);
      }
      read.put(bucket, pairs);
    }
    return Pairs.pages(pairs, number);
  }
}
