package dev.signpost.ingest.quality.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts one text. A sentence ends at its full stop, at a line end unless the next line goes on in
 * lower case, at a bullet, and at the edge of a table cell.
 */
final class WordCutter {
  private static final String CLOSERS = "\"'\u201d\u2019)]";
  private static final String BULLETS = "-*\u2022\u2013\u25aa\u25cf\u00b7";
  private static final int LONGEST_ABBREVIATION = 6;
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "dr", "mr", "mrs", "ms", "prof", "st", "vs", "eg", "ie", "etc", "no", "fig", "al",
          "approx", "cf", "ca", "inc", "jr", "sr");

  private final String text;
  private final char[] chars;
  private final IntList starts;
  private final IntList ends;
  private final IntList marks;
  private final IntList seams = new IntList(2);
  private final List<Sentence> sentences = new ArrayList<>();
  private long[] hashes;
  private int sentenceWord;
  private int sentenceStart;
  private boolean item;

  WordCutter(String text) {
    this.text = text;
    chars = text.toCharArray();
    int room = chars.length / 5 + 8;
    starts = new IntList(room);
    ends = new IntList(room);
    marks = new IntList(room / 3);
    hashes = new long[room];
  }

  Words cut() {
    int at = beginLine(0);
    while (at < chars.length) {
      char c = chars[at];
      if (Characters.isWord(c)) {
        at = word(at);
      } else if (Characters.isBlank(c)) {
        at++;
      } else {
        at = mark(at, c);
      }
    }
    finish(chars.length, chars.length, false);
    return new Words(
        starts.toArray(),
        ends.toArray(),
        Arrays.copyOf(hashes, starts.size()),
        marks.toArray(),
        seams.toArray(),
        sentences);
  }

  private int word(int start) {
    long hash = Words.emptyHash();
    boolean seam = false;
    int at = start;
    while (at < chars.length) {
      char c = chars[at];
      if (Characters.isWord(c)) {
        hash = Words.hash(hash, c);
        seam |= at > start && Characters.isUpper(c) && Characters.isLower(chars[at - 1]);
      } else if (!isApostropheInside(at)) {
        break;
      }
      at++;
    }
    int number = starts.size();
    if (number == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * number + 8);
    }
    hashes[number] = hash;
    starts.add(start);
    ends.add(at);
    if (seam) {
      seams.add(number);
    }
    return at;
  }

  private boolean isApostropheInside(int at) {
    return (chars[at] == '\'' || chars[at] == '\u2019')
        && at + 1 < chars.length
        && Characters.isWord(chars[at + 1]);
  }

  private int mark(int at, char c) {
    if (c == '\n') {
      return lineEnd(at);
    }
    marks.add(at);
    if (c == '.' || c == '!' || c == '?') {
      return stop(at);
    }
    if (c == '|' || c == '\u2022' || (c == '-' && isInlineBullet(at))) {
      finish(at, at + 1, c != '|');
    }
    return at + 1;
  }

  private int lineEnd(int at) {
    int next = skipBlanks(at + 1);
    if (next < chars.length && Characters.isLower(chars[next])) {
      return next;
    }
    finish(at, at + 1, false);
    return beginLine(at + 1);
  }

  /** Skips what stands before the first word of a line, and notes whether it is a bullet. */
  private int beginLine(int at) {
    int next = skipBlanks(at);
    int digits = next;
    while (digits < chars.length && digits - next < 3 && Character.isDigit(chars[digits])) {
      digits++;
    }
    boolean numbered = digits > next && isOneOf(".)", digits) && isBlank(digits + 1);
    sentenceStart = next;
    if (numbered || (isOneOf(BULLETS, next) && isBlank(next + 1))) {
      item = true;
      sentenceStart = skipBlanks((numbered ? digits : next) + 1);
    }
    return sentenceStart;
  }

  private int stop(int at) {
    int end = at + 1;
    while (isOneOf(".!?", end) || isOneOf(CLOSERS, end)) {
      marks.add(end);
      end++;
    }
    int next = skipBlanks(end);
    boolean ends =
        next == chars.length
            || chars[next] == '\n'
            || (next > end && !Characters.isLower(chars[next]) && !isAbbreviation(at));
    if (ends) {
      finish(end, next, item);
    }
    return end;
  }

  private boolean isAbbreviation(int at) {
    int last = starts.size() - 1;
    if (chars[at] != '.' || last < 0 || ends.get(last) != at) {
      return false;
    }
    int start = starts.get(last);
    boolean letter = at - start == 1;
    return (letter && (Characters.isUpper(chars[start]) || (start > 0 && chars[start - 1] == '.')))
        || (at - start <= LONGEST_ABBREVIATION
            && ABBREVIATIONS.contains(text.substring(start, at).toLowerCase(Locale.ROOT)));
  }

  /** Lists whose line ends were lost: {@code … cells: - Red cells carry … - Platelets …}. */
  private boolean isInlineBullet(int at) {
    int next = skipBlanks(at + 1);
    int before = at - 1;
    while (before > 0 && Characters.isBlank(chars[before])) {
      before--;
    }
    return before >= 0
        && before < at - 1
        && (item || ".:;!?".indexOf(chars[before]) >= 0)
        && next > at + 1
        && next < chars.length
        && Characters.isUpper(chars[next]);
  }

  /** Ends a sentence if there is one; the next starts at {@code next}. */
  private void finish(int end, int next, boolean nextIsItem) {
    int count = starts.size();
    if (count > sentenceWord) {
      int last = end;
      while (last > ends.get(count - 1) && Characters.isBlank(chars[last - 1])) {
        last--;
      }
      int start = Math.min(sentenceStart, starts.get(sentenceWord));
      while (chars[start] == '\n' || Characters.isBlank(chars[start])) {
        start++;
      }
      sentences.add(new Sentence(start, last, sentenceWord, count, item));
    }
    sentenceWord = count;
    sentenceStart = skipBlanks(next);
    item = nextIsItem;
  }

  private int skipBlanks(int at) {
    int next = at;
    while (next < chars.length && Characters.isBlank(chars[next])) {
      next++;
    }
    return next;
  }

  private boolean isBlank(int at) {
    return at < chars.length && Characters.isBlank(chars[at]);
  }

  private boolean isOneOf(String set, int at) {
    return at < chars.length && set.indexOf(chars[at]) >= 0;
  }
}
