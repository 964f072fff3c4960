package dev.signpost.ingest.quality.text;

import java.util.Arrays;
import java.util.List;

/**
 * A text cut into words, marks and sentences: places and hashes, nothing copied. Words are runs of
 * letters and digits; case and apostrophes make no difference. Marks are all other characters that
 * are not blank.
 */
public final class Words {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final int[] starts;
  private final int[] ends;
  private final long[] hashes;
  private final int[] marks;
  private final int[] seams;
  private final List<Sentence> sentences;

  Words(int[] starts, int[] ends, long[] hashes, int[] marks, int[] seams, List<Sentence> found) {
    this.starts = starts;
    this.ends = ends;
    this.hashes = hashes;
    this.marks = marks;
    this.seams = seams;
    this.sentences = List.copyOf(found);
  }

  public static Words of(String text) {
    return new WordCutter(text).cut();
  }

  /** Only the hashes of the words of a text, for which half the work will do. */
  public static long[] hashes(String text) {
    long[] hashes = new long[text.length() / 5 + 8];
    int count = 0;
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isWord(c)) {
        hash = hash(hash, c);
      } else if (hash != FNV_OFFSET && !isApostropheInside(c, text, i)) {
        hashes = count == hashes.length ? Arrays.copyOf(hashes, 2 * count) : hashes;
        hashes[count++] = hash;
        hash = FNV_OFFSET;
      }
    }
    if (hash != FNV_OFFSET) {
      hashes = count == hashes.length ? Arrays.copyOf(hashes, count + 1) : hashes;
      hashes[count++] = hash;
    }
    return Arrays.copyOf(hashes, count);
  }

  private static boolean isApostropheInside(char c, String text, int at) {
    return (c == '\'' || c == '\u2019')
        && at + 1 < text.length()
        && Characters.isWord(text.charAt(at + 1));
  }

  /** A hash of some hashes, in their order. */
  public static long hash(long[] hashes, int from, int to) {
    long hash = 1;
    for (int i = from; i < to; i++) {
      hash = hash * FNV_PRIME + hashes[i];
    }
    return hash;
  }

  /** The hash by which a word is known (FNV-1a, 64 bits), the same for {@code It's} and its. */
  public static long hash(String word) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        hash = hash(hash, word.charAt(i));
      }
    }
    return hash;
  }

  static long hash(long before, char c) {
    char folded =
        c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    return (before ^ folded) * FNV_PRIME;
  }

  static long emptyHash() {
    return FNV_OFFSET;
  }

  public int count() {
    return hashes.length;
  }

  public long hash(int word) {
    return hashes[word];
  }

  /** Place of a word's first character. */
  public int start(int word) {
    return starts[word];
  }

  /** Place behind a word's last character. */
  public int end(int word) {
    return ends[word];
  }

  /** A hash of the words of a range, in their order. */
  public long hash(int from, int to) {
    return hash(hashes, from, to);
  }

  /** How many marks there are. */
  public int markCount() {
    return marks.length;
  }

  /** Place of a mark. */
  public int mark(int index) {
    return marks[index];
  }

  /** The last word before a place; -1 if there is none. */
  public int wordBefore(int place) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Words in which a small letter is followed by a capital. */
  public int[] seams() {
    return seams.clone();
  }

  public List<Sentence> sentences() {
    return sentences;
  }
}
