package dev.signpost.language.report;

import static java.util.Objects.requireNonNull;

import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.report.Layout.Sentence;
import java.util.List;
import java.util.function.Supplier;

public final class ReportReader {
  private final Supplier<Lexicon> lexicon;

  public ReportReader(Supplier<Lexicon> lexicon) {
    this.lexicon = requireNonNull(lexicon, "lexicon");
  }

  public List<Finding> findings(String report) {
    MarkedText text = new MarkedText();
    text.read(report);
    List<Sentence> sentences = new Layout(text).sentences();
    return new NameReader(text, sentences).read(lexicon.get());
  }
}
