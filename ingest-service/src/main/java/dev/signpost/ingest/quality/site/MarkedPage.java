package dev.signpost.ingest.quality.site;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.quality.text.Words;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A page and the marks by which pages that have something in common find each other: one for each
 * name, and one for each band of the sketch of the text.
 *
 * @param shingles of the text
 * @param bands of the text; none for one that is too short to be told from others
 */
public record MarkedPage(Page page, long[] shingles, long[] bands) {
  private static final long NAME = 0x6e616d65L;

  public MarkedPage {
    requireNonNull(page, "page");
  }

  public static MarkedPage of(Page page) {
    long[] shingles = Shingles.of(page);
    return new MarkedPage(page, shingles, Sketch.bands(shingles));
  }

  /** All marks, each once, in order. */
  public long[] marks() {
    LongStream names =
        Stream.concat(Stream.of(page.title()), page.aliases().stream())
            .mapToLong(MarkedPage::markOf)
            .filter(mark -> mark != 0);
    return LongStream.concat(names, Arrays.stream(bands)).sorted().distinct().toArray();
  }

  /** The mark of a name, whatever its case and punctuation; 0 for one without letters. */
  static long markOf(String name) {
    long[] words = Words.hashes(name);
    return words.length == 0 ? 0 : Words.hash(words, 0, words.length) * 31 + NAME;
  }
}
