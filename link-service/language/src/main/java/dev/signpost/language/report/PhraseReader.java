package dev.signpost.language.report;

import dev.signpost.language.assertion.Assertion;
import dev.signpost.language.assertion.Scopes;
import dev.signpost.language.region.LevelSpan;
import dev.signpost.language.report.Layout.Sentence;
import dev.signpost.language.report.PhraseMatch.Likeness;
import dev.signpost.language.text.Spans;
import dev.signpost.language.text.TokenTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the wordings of phrase pages in a report: word by word with the levels open, and where a
 * sentence has none, one that is nearly the same. What a sentence denies, or says of other findings
 * than the wording does, is no match.
 */
final class PhraseReader {
  private static final int MOST_OTHER_LEVELS = 3;
  private static final double OTHER_LEVEL = 0.9;
  private static final Spans NO_NAMES = new Spans();

  private final MarkedText text;
  private final PhraseBook book;
  private final OpenText open;
  private final Meanings meanings;
  private final NearWordings near;
  private final Scopes scopes = new Scopes();
  private final List<PhraseMatch> matches = new ArrayList<>();

  PhraseReader(MarkedText text, List<Sentence> sentences, PhraseBook book, Meanings meanings) {
    this.text = text;
    this.book = book;
    this.open = new OpenText(text, sentences, book);
    this.meanings = meanings;
    this.near = new NearWordings(book, text, open, meanings);
  }

  /** The matches from left to right. */
  List<PhraseMatch> read(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (!sentence.heading() && stated(sentence.section())) {
        read(sentence);
      }
    }
    return matches;
  }

  /** Whether a section says what is there now. */
  private static boolean stated(@Nullable SectionKind section) {
    return section == null
        || section == SectionKind.FINDINGS
        || section == SectionKind.IMPRESSION
        || section == SectionKind.RECOMMENDATION;
  }

  private void read(Sentence sentence) {
    int before = matches.size();
    int last = open.stepOf(sentence.to() - 1) + 1;
    boolean scoped = false;
    for (int step = open.stepOf(sentence.from()); step < last; ) {
      int node = TokenTrie.ROOT;
      int end = step;
      Collection<Wording> longest = List.of();
      for (int i = step; i < last; i++) {
        node = child(node, open.word(i));
        if (node == TokenTrie.NONE) {
          break;
        }
        Collection<Wording> here = book.at(node);
        if (!here.isEmpty()) {
          longest = here;
          end = i + 1;
        }
      }
      if (!longest.isEmpty()) {
        if (!scoped) {
          scopes.read(open.tokens(), sentence.from(), sentence.to(), NO_NAMES, 0);
          scoped = true;
        }
        add(longest, step, end);
      }
      step = Math.max(end, step + 1);
    }
    if (matches.size() == before) {
      near.of(sentence).ifPresent(matches::add);
    }
  }

  private int child(int node, int word) {
    return word == 0 ? TokenTrie.NONE : book.index().trie().child(node, word);
  }

  private void add(Collection<Wording> wordings, int from, int to) {
    int firstWord = open.first(from);
    int endWord = open.first(to);
    if (scopes.of(firstWord, endWord) != Assertion.PRESENT) {
      return;
    }
    int start = text.start(firstWord);
    int end = text.tokens().end(endWord - 1);
    List<LevelSpan> levels = open.levels(from, to);
    List<Wording> meant =
        wordings.stream().filter(wording -> meanings.agree(wording, start, end)).toList();
    List<Wording> exact =
        meant.stream().filter(wording -> wording.levels().equals(levels)).toList();
    exact.forEach(
        wording -> matches.add(new PhraseMatch(wording.page(), start, end, Likeness.EXACT, 1)));
    if (exact.isEmpty()) {
      meant.stream()
          .sorted(
              Comparator.comparingInt((Wording wording) -> distance(wording.levels(), levels))
                  .thenComparing(Wording::page))
          .limit(MOST_OTHER_LEVELS)
          .forEach(wording ->
              matches.add(
                  new PhraseMatch(
                      wording.page(),
                      start,
                      end,
                      Likeness.SAME_WORDING_DIFFERENT_LEVEL,
                      OTHER_LEVEL)));
    }
  }

  private static int distance(List<LevelSpan> some, List<LevelSpan> others) {
    int distance = 0;
    for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
      distance += some.get(i).distance(others.get(i));
    }
    return distance;
  }
}
