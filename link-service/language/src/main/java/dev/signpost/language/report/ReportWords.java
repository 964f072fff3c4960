package dev.signpost.language.report;

import dev.signpost.language.region.LevelSpan;
import dev.signpost.language.text.DataFile;
import dev.signpost.language.text.Normaliser;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of {@code roles.tsv}, {@code headings.tsv} and {@code named-levels.tsv}, in one trie.
 */
final class ReportWords {
  private static final ReportWords STANDARD = new ReportWords();

  private final Vocabulary vocabulary;
  private final TokenTrie trie;
  private final List<Integer> roles = new ArrayList<>();
  private final Map<Integer, SectionKind> headings = new HashMap<>();
  private final Map<Integer, LevelSpan> levels = new HashMap<>();

  private ReportWords() {
    Vocabulary.Writer words = new Vocabulary.Writer();
    TokenTrie.Writer paths = new TokenTrie.Writer();
    for (List<String> row : DataFile.rows(ReportWords.class, "roles.tsv")) {
      for (String phrase : row.get(1).split("\\|", -1)) {
        addRole(paths.add(path(words, phrase)), Role.named(row.get(0)));
      }
    }
    for (List<String> row : DataFile.rows(ReportWords.class, "headings.tsv")) {
      SectionKind kind = SectionKind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String phrase : row.get(1).split("\\|", -1)) {
        headings.put(paths.add(path(words, phrase)), kind);
      }
    }
    for (List<String> row : DataFile.rows(ReportWords.class, "named-levels.tsv")) {
      levels.put(paths.add(path(words, row.get(0))), LevelSpan.parse(row.get(1)).orElseThrow());
    }
    vocabulary = words.view();
    trie = paths.view();
  }

  static ReportWords standard() {
    return STANDARD;
  }

  private static int[] path(Vocabulary.Writer words, String phrase) {
    return Normaliser.words(phrase).stream().mapToInt(words::intern).toArray();
  }

  private void addRole(int node, Role role) {
    while (roles.size() <= node) {
      roles.add(0);
    }
    roles.set(node, roles.get(node) | role.bit());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int next(int node, int word) {
    return word == Vocabulary.UNKNOWN ? TokenTrie.NONE : trie.child(node, word);
  }

  /** The roles of the phrase that ends at the node, as bits. */
  int roles(int node) {
    return node < roles.size() ? roles.get(node) : 0;
  }

  /** The section whose heading ends at the node. */
  @Nullable SectionKind heading(int node) {
    return headings.get(node);
  }

  /** The level whose name ends at the node. */
  @Nullable LevelSpan level(int node) {
    return levels.get(node);
  }
}
