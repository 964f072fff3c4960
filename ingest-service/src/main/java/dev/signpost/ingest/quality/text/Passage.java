package dev.signpost.ingest.quality.text;

import dev.signpost.ingest.quality.text.Lines.Line;
import java.util.List;

/**
 * One text of a page and where it stands.
 *
 * @param place JSON pointer into the draft
 * @param role of the section it belongs to; empty where there is none
 */
public record Passage(
    String place, Part part, String role, String text, Words words, List<Line> lines) {
  private static final int LONGEST_QUOTE = 60;
  private static final int AROUND = 15;

  static Passage of(String place, Part part, String role, String text) {
    return new Passage(place, part, role, text, Words.of(text), Lines.of(text));
  }

  /** Some of its characters on one line, in quotes and short enough for a message. */
  public String quote(int start, int end) {
    String line = text.substring(start, end).replaceAll("\\s+", " ").strip();
    boolean whole = line.length() <= LONGEST_QUOTE;
    return "\"" + (whole ? line : line.substring(0, LONGEST_QUOTE - 1).strip() + "…") + "\"";
  }

  /** The same with some words before and behind. */
  public String quoteAround(int start, int end) {
    int from = text.lastIndexOf(' ', Math.max(0, start - AROUND)) + 1;
    int to = text.indexOf(' ', Math.min(text.length(), end + AROUND));
    return quote(
        Math.max(from, start - 2 * AROUND),
        to < 0 ? text.length() : Math.min(to, end + 2 * AROUND));
  }

  /** A sentence in quotes. */
  public String quote(Sentence sentence) {
    return quote(sentence.start(), sentence.end());
  }
}
