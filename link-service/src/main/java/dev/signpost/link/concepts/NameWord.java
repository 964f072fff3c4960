package dev.signpost.link.concepts;

import static java.util.Objects.requireNonNull;

import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;

/**
 * A word of a page's names.
 *
 * @param word in normal form
 * @param weight how much of the names it makes up, in percent
 * @param share of the title, in percent; 0 for words of other names only
 */
public record NameWord(String word, int weight, int share) {
  public NameWord {
    requireNonNull(word, "word");
  }

  static void write(BytesWriter out, NameWord word) {
    out.text(word.word).number(word.weight).number(word.share);
  }

  static NameWord read(BytesReader in) {
    return new NameWord(in.text(), in.count(), in.count());
  }
}
