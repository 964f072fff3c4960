package dev.signpost.language.identity;

import dev.signpost.language.identity.Rule.Side;
import dev.signpost.language.text.DataFile;
import dev.signpost.language.text.Normaliser;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of {@code patterns.tsv} by their cues: phrases, or single signs. */
final class Rules {
  private static final String AS_WRITTEN = "-as-written";

  private final Vocabulary vocabulary;
  private final TokenTrie trie;
  private final Map<Integer, List<Rule>> byNode = new HashMap<>();
  private final Map<Character, List<Rule>> bySign = new HashMap<>();

  private Rules() {
    Vocabulary.Writer words = new Vocabulary.Writer();
    TokenTrie.Writer paths = new TokenTrie.Writer();
    Map<String, String> pieces = new LinkedHashMap<>();
    for (List<String> row : DataFile.rows(Rules.class, "patterns.tsv")) {
      if (row.get(0).equals("piece")) {
        pieces.put("{" + row.get(1) + "}", filled(row.get(2), pieces));
      } else {
        add(row, pieces, words, paths);
      }
    }
    vocabulary = words.view();
    trie = paths.view();
  }

  private static final class Standard {
    static final Rules RULES = new Rules();
  }

  static Rules standard() {
    return Standard.RULES;
  }

  private void add(
      List<String> row,
      Map<String, String> pieces,
      Vocabulary.Writer words,
      TokenTrie.Writer paths) {
    Pattern pattern = Pattern.compile(row.size() > 3 ? filled(row.get(3), pieces) : "");
    @Nullable Category category = row.get(0).equals("none") ? null : Category.named(row.get(0));
    boolean exact = row.get(1).endsWith(AS_WRITTEN);
    Side side = side(row.get(1).replace(AS_WRITTEN, ""));
    for (String cue : row.get(2).split("\\|", -1)) {
      Rule rule = new Rule(category, side, exact ? cue : null, pattern);
      if (side == Side.AT) {
        bySign.computeIfAbsent(cue.charAt(0), _ -> new ArrayList<>()).add(rule);
      } else {
        int[] path = Normaliser.words(cue).stream().mapToInt(words::intern).toArray();
        byNode.computeIfAbsent(paths.add(path), _ -> new ArrayList<>()).add(rule);
      }
    }
  }

  private static Side side(String name) {
    return switch (name) {
      case "behind" -> Side.BEHIND;
      case "before" -> Side.BEFORE;
      case "at" -> Side.AT;
      default -> throw new IllegalStateException("unknown place of a pattern: " + name);
    };
  }

  private static String filled(String pattern, Map<String, String> pieces) {
    String filled = pattern;
    for (Map.Entry<String, String> piece : pieces.entrySet()) {
      filled = filled.replace(piece.getKey(), piece.getValue());
    }
    return filled;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int next(int node, int word) {
    return word == Vocabulary.UNKNOWN ? TokenTrie.NONE : trie.child(node, word);
  }

  /** The rules whose cue ends at the node. */
  List<Rule> at(int node) {
    return byNode.getOrDefault(node, List.of());
  }

  /** The rules whose cue is the sign; of any digit, '0'. */
  List<Rule> at(char sign) {
    return bySign.getOrDefault(sign, List.of());
  }
}
