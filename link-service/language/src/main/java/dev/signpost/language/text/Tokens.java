package dev.signpost.language.text;

import java.util.Arrays;

/**
 * The words of one text as numbers of a vocabulary, with their places in the text as it was given.
 * Reused from text to text; not for several threads at once.
 */
@Confined
public final class Tokens {
  private final WordScanner scanner = new WordScanner();
  private int[] words = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private byte[] gaps = new byte[256];
  private int size;

  /** Reads a text in place of the last one. */
  public void read(String text, Vocabulary vocabulary) {
    size = 0;
    scanner.read(text);
    while (scanner.advance()) {
      Word word = scanner.word();
      int id = Vocabulary.UNKNOWN;
      if (!word.tooLong()) {
        id = vocabulary.find(word);
        if (id == Vocabulary.UNKNOWN && Normaliser.FORMS.normalise(word)) {
          id = vocabulary.find(word);
        }
      }
      add(id);
    }
    scanner.forget();
  }

  private void add(int id) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      gaps = Arrays.copyOf(gaps, 2 * size);
    }
    words[size] = id;
    starts[size] = scanner.start();
    ends[size] = scanner.end();
    gaps[size] = size == 0 ? Gap.SENTENCE : scanner.gap();
    size++;
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** Number of the word in the vocabulary, or {@link Vocabulary#UNKNOWN}. */
  public int word(int index) {
    return words[index];
  }

  /** First UTF-16 unit of the word. */
  public int start(int index) {
    return starts[index];
  }

  /** One past the last UTF-16 unit of the word, its possessive ending included. */
  public int end(int index) {
    return ends[index];
  }

  /** What stands before the word: one of {@link Gap}. */
  public byte gap(int index) {
    return gaps[index];
  }
}
