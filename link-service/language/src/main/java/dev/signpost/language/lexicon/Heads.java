package dev.signpost.language.lexicon;

import dev.signpost.language.text.DataFile;
import dev.signpost.language.text.Normaliser;
import dev.signpost.language.text.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which word ends a name that reports put in another form: "bulging" stands for "bulge". */
final class Heads {
  static final int NONE = Vocabulary.UNKNOWN;

  private final Map<Integer, Integer> heads = new HashMap<>();

  Heads(Vocabulary.Writer words) {
    for (List<String> row : DataFile.rows(Heads.class, "heads.tsv")) {
      int head = words.intern(Normaliser.key(row.get(0)));
      for (String other : row.get(1).split("\\|", -1)) {
        heads.put(words.intern(Normaliser.key(other)), head);
      }
    }
  }

  /** The word it stands for, or {@link #NONE}. */
  int of(int word) {
    return heads.getOrDefault(word, NONE);
  }
}
