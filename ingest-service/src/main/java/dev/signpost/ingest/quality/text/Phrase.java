package dev.signpost.ingest.quality.text;

import dev.signpost.ingest.contract.PageKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that tell something about a text when they stand together. Written as {@code ^ in a|an *
 * way $}: one of several words, up to six words of any kind, start and end of the sentence.
 *
 * @param rule whose phrase it is
 * @param kinds of pages it means something on
 */
record Phrase(
    String rule, Set<PageKind> kinds, boolean atStart, boolean atEnd, List<Set<Long>> slots) {
  private static final int LONGEST_GAP = 6;
  private static final Set<Long> GAP = Set.of();

  static Phrase parse(String rule, Set<PageKind> kinds, String line) {
    List<String> tokens = new ArrayList<>(Arrays.asList(line.strip().split("\\s+", -1)));
    boolean atStart = tokens.getFirst().equals("^");
    boolean atEnd = tokens.getLast().equals("$");
    List<Set<Long>> slots =
        tokens.subList(atStart ? 1 : 0, tokens.size() - (atEnd ? 1 : 0)).stream()
            .map(Phrase::slot)
            .toList();
    if (slots.isEmpty() || slots.getFirst().isEmpty() || slots.getLast().isEmpty()) {
      throw new IllegalArgumentException("a phrase must begin and end with words: " + line);
    }
    return new Phrase(rule, kinds, atStart, atEnd, slots);
  }

  private static Set<Long> slot(String token) {
    return token.equals("*")
        ? GAP
        : Arrays.stream(token.split("\\|", -1)).map(Words::hash).collect(Collectors.toSet());
  }

  /** The word behind the phrase if it begins at this one; -1 if it does not. */
  int match(Words words, Sentence sentence, int first) {
    if (atStart && first != sentence.from()) {
      return -1;
    }
    return match(words, sentence, first, 0);
  }

  private int match(Words words, Sentence sentence, int at, int slot) {
    if (slot == slots.size()) {
      return atEnd && at != sentence.to() ? -1 : at;
    }
    Set<Long> wanted = slots.get(slot);
    if (wanted.isEmpty()) {
      int last = Math.min(at + LONGEST_GAP, sentence.to());
      for (int next = at; next <= last; next++) {
        int end = match(words, sentence, next, slot + 1);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    return at < sentence.to() && wanted.contains(words.hash(at))
        ? match(words, sentence, at + 1, slot + 1)
        : -1;
  }
}
