package dev.signpost.search.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.language.Mention;
import dev.signpost.language.Recogniser;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.text.DataFile;
import dev.signpost.language.text.Normaliser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Wordings that mean the same in English, from {@code same-meaning.tsv}: parts of the body,
 * illness, symptoms, injuries and procedures by common, clinical and Latin words.
 */
final class SameMeaning {
  /** Before what means another thing more often: put for others, never read as this. */
  private static final String OTHER_FIRST = "~";

  private final Map<PageId, List<String>> wordings = new HashMap<>();
  private final Recogniser recogniser;

  private SameMeaning(List<List<String>> rows) {
    Lexicon.Builder lexicon = Lexicon.builder();
    for (List<String> row : rows) {
      PageId meaning = new PageId(PageKind.TERM, "meaning-" + wordings.size());
      wordings.put(meaning, row.stream().map(SameMeaning::unmarked).toList());
      lexicon.put(meaning, row.stream().filter(wording -> !isMarked(wording)).toList());
    }
    Lexicon names = lexicon.build();
    this.recogniser = new Recogniser(() -> names);
  }

  static SameMeaning standard() {
    return new SameMeaning(DataFile.rows(SameMeaning.class, "same-meaning.tsv"));
  }

  private static boolean isMarked(String wording) {
    return wording.startsWith(OTHER_FIRST);
  }

  private static String unmarked(String wording) {
    return isMarked(wording) ? wording.substring(OTHER_FIRST.length()) : wording;
  }

  /**
   * Where a question has one of the wordings, also in another inflection or spelling. One that
   * means another thing more often ("stroke") is not read, nor is an abbreviation in small letters
   * ("hearing aids").
   */
  List<Mention> in(String question) {
    return recogniser.recognise(question);
  }

  /** The other wordings of what is meant at a place of a question. */
  List<String> others(Mention mention, String question) {
    String key = Normaliser.key(mention.quote(question));
    return mention.concepts().stream()
        .flatMap(meaning -> wordings.getOrDefault(meaning, List.of()).stream())
        .filter(wording -> !Normaliser.key(wording).equals(key))
        .distinct()
        .toList();
  }
}
