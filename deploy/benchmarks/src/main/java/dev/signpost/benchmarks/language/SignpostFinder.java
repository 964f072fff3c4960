package dev.signpost.benchmarks.language;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.lexicon.NameFinder;
import java.util.List;

/** Ours: the finder pages and queries are read with, from the text to the places of names. */
final class SignpostFinder implements MentionFinder {
  private final NameFinder finder = new NameFinder();
  private final Lexicon lexicon;

  SignpostFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static Lexicon lexicon(List<String> names) {
    Lexicon.Builder builder = Lexicon.builder();
    for (int i = 0; i < names.size(); i++) {
      builder.put(PageId.of("finding/n" + i), List.of(names.get(i)));
    }
    return builder.build();
  }

  @Override
  public void find(String text, Mentions into) {
    finder.read(text, lexicon, true);
    for (int i = 0; i < finder.names().size(); i++) {
      into.add(
          finder.tokens().start(finder.names().from(i)),
          finder.tokens().end(finder.names().to(i) - 1));
    }
  }

  /** Reads a text and answers its number of words. */
  int read(String text) {
    finder.read(text, lexicon, true);
    return finder.tokens().size();
  }
}
