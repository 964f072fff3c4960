package dev.signpost.search.notices;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.Mention;
import dev.signpost.language.Recogniser;
import dev.signpost.language.assertion.Assertion;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.text.DataFile;
import java.util.ArrayList;
import java.util.List;

/** Finds signs, in whatever words, where a text does not deny them or tell of the past. */
final class Signs {
  private static final String KIND = "symptom/";

  private final Recogniser recogniser;

  Signs() {
    Lexicon.Builder lexicon = Lexicon.builder();
    for (List<String> row : DataFile.rows(Signs.class, "signs.tsv")) {
      lexicon.put(PageId.of(KIND + row.get(0)), List.of(row.get(1).split("\\|")));
    }
    Lexicon signs = lexicon.build();
    recogniser = new Recogniser(() -> signs);
  }

  /** A sign and where it stands. */
  record Sign(String name, int start, int end) {}

  List<Sign> in(String text) {
    List<Sign> found = new ArrayList<>();
    for (Mention mention : recogniser.recogniseQuery(text)) {
      if (counts(mention.assertion())) {
        for (PageId sign : mention.concepts()) {
          found.add(new Sign(sign.slug(), mention.start(), mention.end()));
        }
      }
    }
    return found;
  }

  /** Another person's signs are as urgent as one's own, and so are those only asked about. */
  private static boolean counts(Assertion assertion) {
    return switch (assertion) {
      case PRESENT, POSSIBLE, HYPOTHETICAL, OTHER_PERSON -> true;
      case ABSENT, HISTORICAL -> false;
    };
  }
}
