package dev.signpost.search.lexicon;

import dev.signpost.language.Recogniser;
import dev.signpost.language.lexicon.LiveLexicon;
import dev.signpost.language.report.ConceptRegions;
import dev.signpost.language.report.PhraseBook;
import dev.signpost.language.report.ReportReader;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.search.spelling.SiteWords;
import java.util.function.Consumer;

/** What the topic tells of concepts: their names, where they are, and the wordings of phrases. */
public final class SiteNames implements Consumer<ConceptChange> {
  private final LiveLexicon lexicon = new LiveLexicon();
  private final PhraseBook phrases = new PhraseBook();
  private final ConceptRegions regions = new ConceptRegions();
  private final SiteWords words = new SiteWords();
  private final Initials initials = new Initials(this);
  private final OtherNames otherNames = new OtherNames();
  private final Paraphrases paraphrases = new Paraphrases(new Recogniser(lexicon));
  private final Denials denials = new Denials(new Recogniser(lexicon));

  /** Follows a change; for one thread at a time. */
  @Override
  public void accept(ConceptChange change) {
    regions.apply(change);
    phrases.apply(change);
    words.accept(change);
    lexicon.apply(change);
    denials.accept(change);
    initials.accept(change);
    otherNames.accept(change);
  }

  /** To be called by the same thread when changes pause: what rests on all names is renewed. */
  public void settle() {
    denials.settle();
  }

  /** Reads questions with the names as they are then. */
  public Recogniser recogniser() {
    return new Recogniser(lexicon);
  }

  /** The words of all names, as they are then. */
  public SiteWords words() {
    return words;
  }

  /** By what names concepts go. */
  public OtherNames otherNames() {
    return otherNames;
  }

  /** Which names abbreviations may stand for. */
  public Initials initials() {
    return initials;
  }

  /** What other words than its names mean the same. */
  public Paraphrases paraphrases() {
    return paraphrases;
  }

  /** Which phrases deny what, as of the last pause. */
  public Denials denials() {
    return denials;
  }

  /** Reads reports with the names and wordings as they are then. */
  public ReportReader reports() {
    return new ReportReader(lexicon, phrases, regions);
  }
}
