package dev.signpost.search.highlight;

import dev.signpost.search.highlight.EnglishText.Word;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into passages around marked words: whole sentences, as many as there is room for. */
final class Passages {
  /** Characters of a passage. */
  private static final int LONGEST = 180;

  /** How much of a long sentence stands before its first marked word. */
  private static final int BEFORE = 60;

  private Passages() {}

  /**
   * A part of a text.
   *
   * @param words marked in it, with places in the whole text
   */
  record Passage(int start, int end, List<Word> words) {}

  /**
   * Passages that follow one another and hold all words.
   *
   * @param words in their order
   */
  static List<Passage> of(String text, List<Word> words) {
    List<Passage> passages = new ArrayList<>();
    int next = 0;
    int free = 0;
    while (next < words.size()) {
      Word first = words.get(next);
      int start = Math.max(free, start(text, first));
      int end = end(text, start, first.end());
      int after = next;
      while (after < words.size() && words.get(after).end() <= end) {
        after++;
      }
      passages.add(new Passage(start, end, List.copyOf(words.subList(next, after))));
      next = after;
      free = end;
    }
    return passages;
  }

  private static int start(String text, Word first) {
    int earliest = Math.max(0, first.end() - LONGEST);
    int start = first.start();
    while (start > earliest && !beginsSentence(text, start)) {
      start--;
    }
    if (start > 0 && !beginsSentence(text, start)) {
      start = Math.max(0, first.start() - BEFORE);
      while (start < first.start() && !Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    while (start < first.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String text, int start, int atLeast) {
    int latest = Math.min(text.length(), Math.max(atLeast, start + LONGEST));
    int end = latest;
    while (end > atLeast && !beginsSentence(text, end)) {
      end--;
    }
    if (end == atLeast && !beginsSentence(text, end)) {
      end = latest;
      while (end > atLeast && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end--;
      }
    }
    while (end > atLeast && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Also true of the end of the text. */
  private static boolean beginsSentence(String text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    int before = at - 1;
    if (!Character.isWhitespace(text.charAt(before)) || Character.isLowerCase(text.charAt(at))) {
      return false;
    }
    while (before > 0 && Character.isWhitespace(text.charAt(before))) {
      if (text.charAt(before) == '\n') {
        return true;
      }
      before--;
    }
    while (before > 0 && "\"')]”’".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return ".!?".indexOf(text.charAt(before)) >= 0;
  }
}
