package dev.signpost.link.words;

import dev.signpost.link.concepts.Subject;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import dev.signpost.link.table.Keys;
import dev.signpost.link.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which pages, by number, hold which words and have which subjects. Changes are collected until
 * {@link #write}; questions see only what is written.
 */
public final class WordIndex {
  private final Table pages;
  private final Buckets buckets;
  private final Map<Integer, Changes> changes = new TreeMap<>();

  public WordIndex(Table table) {
    this.pages = table.part('p');
    this.buckets = new Buckets(table.part('b'));
  }

  /** The page now holds these words and no others. */
  public void putWords(int page, Collection<String> words) {
    Held held = held(page);
    change(page, held, new Held(WordNumbers.ofWords(words), held.subjects));
  }

  /** The page now has these subjects and no others. */
  public void putSubjects(int page, Collection<Subject> subjects) {
    Held held = held(page);
    change(page, held, new Held(held.words, WordNumbers.ofSubjects(subjects)));
  }

  /** Writes what was collected, bucket by bucket. */
  public void write() {
    changes.forEach((bucket, changed) -> buckets.change(bucket, changed.toChunk()));
    changes.clear();
  }

  /** An answerer of many questions, which reads each bucket once. */
  public WordLookup lookup() {
    return new WordLookup(buckets);
  }

  private void change(int page, Held before, Held after) {
    collect(page, before.words, after.words);
    collect(page, before.subjects, after.subjects);
    if (after.words.length + after.subjects.length == 0) {
      pages.remove(Keys.of(page));
    } else {
      pages.put(Keys.of(page), after.toBytes());
    }
  }

  private void collect(int page, int[] before, int[] after) {
    for (int number : after) {
      if (Arrays.binarySearch(before, number) < 0) {
        changes(number).came.add(Pairs.of(number, page));
      }
    }
    for (int number : before) {
      if (Arrays.binarySearch(after, number) < 0) {
        changes(number).went.add(Pairs.of(number, page));
      }
    }
  }

  private Changes changes(int number) {
    return changes.computeIfAbsent(WordNumbers.bucket(number), bucket -> new Changes());
  }

  private Held held(int page) {
    byte[] bytes = pages.get(Keys.of(page));
    return bytes == null ? Held.NOTHING : Held.read(new BytesReader(bytes));
  }

  /** A page written twice before the next write may bring a pair and take it away again. */
  private record Changes(List<Long> came, List<Long> went) {
    Changes() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    Chunk toChunk() {
      return Chunk.sum(List.of(new Chunk(sorted(came), sorted(went))));
    }

    private static long[] sorted(List<Long> pairs) {
      return pairs.stream().mapToLong(Long::longValue).sorted().toArray();
    }
  }

  private record Held(int[] words, int[] subjects) {
    static final Held NOTHING = new Held(new int[0], new int[0]);

    static Held read(BytesReader in) {
      return new Held(in.rising(), in.rising());
    }

    byte[] toBytes() {
      return new BytesWriter().rising(words).rising(subjects).toBytes();
    }
  }
}
