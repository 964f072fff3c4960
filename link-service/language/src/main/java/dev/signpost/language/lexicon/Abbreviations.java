package dev.signpost.language.lexicon;

import dev.signpost.language.text.DataFile;
import dev.signpost.language.text.Normaliser;
import dev.signpost.language.text.Tokens;
import dev.signpost.language.text.Vocabulary;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Abbreviations that stand for several things, and the words beside which we know what for. */
final class Abbreviations {
  private final BitSet listed = new BitSet();
  private final Map<Integer, BitSet> contexts = new HashMap<>();

  Abbreviations(Vocabulary.Writer words) {
    for (List<String> row : DataFile.rows(Abbreviations.class, "abbreviations.tsv")) {
      BitSet context = new BitSet();
      for (String word : row.get(1).split("\\|", -1)) {
        context.set(words.intern(Normaliser.key(word)));
      }
      int abbreviation = words.intern(Normaliser.key(row.get(0)));
      listed.set(abbreviation);
      contexts.put(abbreviation, context);
    }
  }

  /** Whether the word means something only beside others. */
  boolean needsContext(int word) {
    return listed.get(word);
  }

  /** Whether the text has a word that tells what it means. */
  boolean hasContext(int word, Tokens text) {
    @Nullable BitSet context = contexts.get(word);
    for (int i = 0; context != null && i < text.size(); i++) {
      if (context.get(text.word(i))) {
        return true;
      }
    }
    return context == null;
  }
}
