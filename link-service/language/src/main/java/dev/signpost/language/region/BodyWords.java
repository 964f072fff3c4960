package dev.signpost.language.region;

import dev.signpost.language.text.DataFile;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.Normaliser;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Tokens;
import dev.signpost.language.text.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells from its words and levels which regions a text is about. */
public final class BodyWords {
  private static final String NONE = "none";

  private final Vocabulary vocabulary;
  private final TokenTrie names;
  private final Map<Integer, String> regionByNode = new HashMap<>();

  private BodyWords() {
    Vocabulary.Writer words = new Vocabulary.Writer();
    TokenTrie.Writer paths = new TokenTrie.Writer();
    for (List<String> row : DataFile.rows(BodyWords.class, "names.tsv")) {
      for (String name : row.get(1).split("\\|", -1)) {
        int[] path = Normaliser.words(name).stream().mapToInt(words::intern).toArray();
        regionByNode.put(paths.add(path), row.get(0));
      }
    }
    vocabulary = words.view();
    names = paths.view();
  }

  private static final class Standard {
    static final BodyWords WORDS = new BodyWords();
  }

  /** The names that come with this module. */
  public static BodyWords standard() {
    return Standard.WORDS;
  }

  /** The regions a text names, lay words and vertebral levels alike, in order of appearance. */
  public Set<String> regionsOf(String text) {
    Set<String> regions = new LinkedHashSet<>();
    Tokens tokens = new Tokens();
    tokens.read(text, vocabulary);
    int at = 0;
    while (at < tokens.size()) {
      at = take(tokens, at, regions);
    }
    for (Levels.Found level : Levels.in(text)) {
      regions.addAll(level.span().regions());
    }
    return regions;
  }

  /** Takes the longest name that begins here; answers where to go on. */
  private int take(Tokens tokens, int from, Set<String> regions) {
    int node = TokenTrie.ROOT;
    int end = from + 1;
    String longest = NONE;
    for (int i = from; i < tokens.size(); i++) {
      int word = tokens.word(i);
      node = word == Vocabulary.UNKNOWN ? TokenTrie.NONE : names.child(node, word);
      if (node == TokenTrie.NONE || (i > from && tokens.gap(i) > Gap.NONE)) {
        break;
      }
      String region = regionByNode.get(node);
      if (region != null) {
        longest = region;
        end = i + 1;
      }
    }
    if (!longest.equals(NONE)) {
      regions.add(longest);
    }
    return end;
  }
}
