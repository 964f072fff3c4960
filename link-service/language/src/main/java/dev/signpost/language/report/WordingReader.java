package dev.signpost.language.report;

import static java.util.Objects.requireNonNull;

import dev.signpost.language.lexicon.Lexicon;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads what the wording of a phrase page states of what it names: at which levels, how bad. Safe
 * for any number of threads.
 */
public final class WordingReader {
  private final Supplier<Lexicon> lexicon;

  /** Reads with whatever lexicon the supplier has, asked once a call. */
  public WordingReader(Supplier<Lexicon> lexicon) {
    this.lexicon = requireNonNull(lexicon, "lexicon");
  }

  /** All it names, of any kind, from left to right. */
  public List<Finding> read(String wording) {
    return read(wording, lexicon.get());
  }

  static List<Finding> read(String wording, Lexicon names) {
    MarkedText text = new MarkedText();
    text.read(wording);
    return new NameReader(text, new Layout(text).sentences()).read(names);
  }
}
