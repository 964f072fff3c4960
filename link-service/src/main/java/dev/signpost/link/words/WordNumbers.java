package dev.signpost.link.words;

import dev.signpost.link.concepts.Subject;
import java.util.Arrays;
import java.util.Collection;

/** Words and subjects as numbers of 31 bits, well spread. */
final class WordNumbers {
  private static final int BUCKET_BITS = 10;
  private static final int SPREAD = 0x9E3779B9; // golden ratio

  private WordNumbers() {}

  static int ofWord(String word) {
    return spread(word.hashCode());
  }

  /** Apart from the words of texts, as none of those holds a slash or a mark. */
  static int ofSubject(Subject subject) {
    return spread(subject.key().hashCode() ^ SPREAD);
  }

  static int[] ofWords(Collection<String> words) {
    return sorted(words.stream().mapToInt(WordNumbers::ofWord).toArray());
  }

  static int[] ofSubjects(Collection<Subject> subjects) {
    return sorted(subjects.stream().mapToInt(WordNumbers::ofSubject).toArray());
  }

  static int bucket(int number) {
    return number >>> (31 - BUCKET_BITS);
  }

  private static int spread(int hash) {
    int mixed = (hash ^ (hash >>> 15)) * SPREAD;
    return (mixed ^ (mixed >>> 16)) & 0x7fffffff;
  }

  private static int[] sorted(int[] numbers) {
    return Arrays.stream(numbers).sorted().distinct().toArray();
  }
}
