package dev.signpost.language;

import static java.util.Objects.requireNonNull;

import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.link.contract.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds where texts name concepts, and whether they say that these are there. Safe for any number
 * of threads; every call reads with the lexicon as it is when the call begins. Nothing of a text is
 * kept after the call.
 */
public final class Recogniser {
  private final Supplier<Lexicon> lexicon;
  private final AtomicReference<@Nullable TextReader> spare = new AtomicReference<>();

  /** Reads with whatever lexicon the supplier has, asked once a call. */
  public Recogniser(Supplier<Lexicon> lexicon) {
    this.lexicon = requireNonNull(lexicon, "lexicon");
  }

  /** The mentions of a page: title, summary, sections, fields, each from left to right. */
  public List<Mention> recognise(PageTexts texts) {
    Lexicon names = lexicon.get();
    List<Mention> mentions = new ArrayList<>();
    TextReader reader = reader();
    reader.read(texts.title(), names, Evidence.TITLE, false, mentions);
    if (texts.summary() != null) {
      reader.read(texts.summary(), names, Evidence.SUMMARY, false, mentions);
    }
    for (int number = 0; number < texts.size(); number++) {
      reader.read(texts.text(number), names, number, false, mentions);
    }
    spare.set(reader);
    return mentions;
  }

  /** The mentions of a single text as people write it: a report, a sentence. */
  public List<Mention> recognise(String text) {
    return recognise(text, false);
  }

  /** The mentions of what was typed into a search box: abbreviations count in any case. */
  public List<Mention> recogniseQuery(String query) {
    return recognise(query, true);
  }

  private List<Mention> recognise(String text, boolean anyCase) {
    List<Mention> mentions = new ArrayList<>();
    TextReader reader = reader();
    reader.read(text, lexicon.get(), Mention.PLAIN, anyCase, mentions);
    spare.set(reader);
    return mentions;
  }

  private TextReader reader() {
    TextReader reader = spare.getAndSet(null);
    return reader == null ? new TextReader() : reader;
  }
}
