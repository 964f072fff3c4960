package dev.signpost.language.lexicon;

import dev.signpost.language.text.DataFile;
import dev.signpost.language.text.Normaliser;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which words a name may have that a report puts in another form: where it says "bulging", "of the
 * ovary", the name may say "bulge", "ovarian". Whoever keeps texts by their words to find those a
 * new name concerns keeps wordings by these too.
 */
public final class WordFamilies {
  private static final Map<String, Set<String>> OTHERS = new HashMap<>();

  static {
    DataFile.rows(Heads.class, "heads.tsv")
        .forEach(row -> {
          for (String form : row.get(1).split("\\|", -1)) {
            put(form, row.get(0));
          }
        });
    DataFile.rows(Partners.class, "partners.tsv")
        .forEach(row -> {
          put(row.get(0), row.get(1));
          put(row.get(1), row.get(0));
        });
  }

  private WordFamilies() {}

  /** The words in normal form, and all that may stand in a name for one of them. */
  public static Set<String> with(Set<String> words) {
    Set<String> all = new HashSet<>(words);
    words.forEach(word -> all.addAll(OTHERS.getOrDefault(word, Set.of())));
    return all;
  }

  private static void put(String form, String inName) {
    OTHERS.computeIfAbsent(Normaliser.key(form), _ -> new HashSet<>()).add(Normaliser.key(inName));
  }
}
